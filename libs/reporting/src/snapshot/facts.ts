import { Injectable } from '@nestjs/common';
import { ActionsQueries } from '@resolute/accountability';
import { dayOf, GENEVA, SYSTEM, type UtcMoment } from '@resolute/domain';
import { FiguresQueries, RatingsQueries } from '@resolute/measurement';
import type { Facts } from '../sections/section';
import { PlanNotesQueries } from './plan-notes.queries';

/** As many as there are: what is accepted is counted in hundreds. */
const ALL = { size: 10_000 };

/** What sections freeze from, as it had been recorded at a moment. */
@Injectable()
export class FactsQueries {
  constructor(
    private readonly ratings: RatingsQueries,
    private readonly figures: FiguresQueries,
    private readonly notes: PlanNotesQueries,
    private readonly actions: ActionsQueries,
  ) {}

  /** Nothing is read before a section asks for it, and nothing twice but the values of the few indicators told of at length. */
  at(cutOff: Date): Facts {
    const asOf = cutOff.toISOString() as UtcMoment;
    // With the day, so that ratings are computed from what was accepted by then: those that are kept may follow a little later.
    const day = dayOf(cutOff, GENEVA);
    const plan = once(() => this.ratings.inFull(SYSTEM, undefined, { asOf, on: day }));
    return {
      plan,
      figures: (ids) => this.figures.some(ids, { moment: cutOff, day }, cutOff),
      notes: once(async () => this.notes.latest((await plan()).resultIds, asOf)),
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
