import { Injectable } from '@nestjs/common';
import { dayOf, GENEVA, SYSTEM, type UtcMoment } from '@resolute/domain';
import { RatingsQueries } from '@resolute/measurement';
import type { Facts } from '../sections/section';
import { EarlierPlanQueries } from './earlier-plan.queries';
import { PlanAccountabilityQueries } from './plan-accountability.queries';
import { ReportedValuesQueries } from './reported-values.queries';

/** What sections freeze from, as it had been recorded at a moment. */
@Injectable()
export class FactsQueries {
  constructor(
    private readonly ratings: RatingsQueries,
    private readonly values: ReportedValuesQueries,
    private readonly accountability: PlanAccountabilityQueries,
    private readonly earlier: EarlierPlanQueries,
  ) {}

  /**
   * For a report to a meeting. Nothing is read before a section asks for it, and nothing twice but the values of indicators,
   * which are not kept.
   */
  at(cutOff: Date, occasionCode: string): Facts {
    const asOf = cutOff.toISOString() as UtcMoment;
    // With the day, so that ratings are computed from what was accepted by then: those that are kept may follow a little later.
    const day = dayOf(cutOff, GENEVA);
    const plan = once(() => this.ratings.inFull(SYSTEM, undefined, { asOf, on: day }));
    const resultIds = async () => new Set((await plan()).results.map(({ result }) => result.id));
    return {
      plan,
      figures: (ids) => this.values.figures(ids, { moment: cutOff, day }),
      notes: once(async () => this.accountability.notes(await resultIds(), asOf)),
      actions: once(async () => this.accountability.actions(await resultIds(), asOf)),
      parts: (figures) => this.values.parts(figures),
      late: once(() => this.values.late(asOf)),
      before: once(() => this.earlier.before(occasionCode, cutOff)),
    };
  }
}

function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => (answer ??= ask());
}
