import { Injectable } from '@nestjs/common';
import { ActionsQueries, ResultNotesQueries } from '@resolute/accountability';
import { dayOf, GENEVA, SYSTEM, type UtcMoment } from '@resolute/domain';
import { FiguresQueries, RatingsQueries } from '@resolute/measurement';
import type { Facts } from '../sections/section';

/** As many as there are: what is accepted is counted in hundreds. */
const ALL = { size: 10_000 };

/** What sections freeze from, as it had been recorded at a moment. */
@Injectable()
export class FactsQueries {
  constructor(
    private readonly ratings: RatingsQueries,
    private readonly figures: FiguresQueries,
    private readonly notes: ResultNotesQueries,
    private readonly actions: ActionsQueries,
  ) {}

  /** Nothing is read before a section asks for it, and nothing twice. */
  at(cutOff: Date): Facts {
    const asOf = cutOff.toISOString() as UtcMoment;
    // With the day, so that ratings are computed from what was accepted by then: those that are kept may follow a little later.
    const time = { asOf, on: dayOf(cutOff, GENEVA) };
    const overview = once(() => this.ratings.overview(SYSTEM, undefined, time));
    return {
      overview,
      ratings: once(async () => {
        const { framework } = await overview();
        if (!framework) return [];
        return (await this.ratings.list(SYSTEM, { framework: framework.id }, time, ALL)).items;
      }),
      figures: once(() => this.figures.asOf(cutOff)),
      notes: once(async () => (await this.notes.list(SYSTEM, { state: 'accepted' }, asOf, ALL)).items),
      lateActions: once(
        async () => (await this.actions.list(SYSTEM, { state: 'accepted', overdue: true }, asOf, ALL)).items,
      ),
    };
  }
}

function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => (answer ??= ask());
}
