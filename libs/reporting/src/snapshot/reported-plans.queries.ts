import { Injectable } from '@nestjs/common';
import { SYSTEM, type TimeAxes, type UtcMoment } from '@resolute/domain';
import { type PlanInFull, type PlanScope, RatingsQueries, type Witness } from '@resolute/measurement';
import type { PlanBefore, PlanContributions } from '../sections/section';
import { EarlierPlanQueries } from './earlier-plan.queries';
import { PlanContributionsQueries } from './plan-contributions.queries';

/** The plan that is reported on: how it stands, how it stood, and what is done for it. */
@Injectable()
export class ReportedPlansQueries {
  constructor(
    private readonly ratings: RatingsQueries,
    private readonly earlier: EarlierPlanQueries,
    private readonly contributions: PlanContributionsQueries,
  ) {}

  /** With the day, so that ratings are computed from what was accepted by then: those that are kept may follow a little later. */
  now(scope: PlanScope, { moment, day }: TimeAxes, witness: Witness): Promise<PlanInFull> {
    return this.ratings.inFull(SYSTEM, scope, { asOf: momentOf(moment), on: day }, witness);
  }

  /** As `EarlierPlanQueries` finds it. */
  before(occasionCode: string, cutOff: Date, scope: PlanScope): Promise<PlanBefore | null> {
    return this.earlier.before(occasionCode, cutOff, scope);
  }

  /** As `PlanContributionsQueries` finds it. */
  contributionsOn({ moment, day }: TimeAxes): Promise<PlanContributions> {
    return this.contributions.on(day, momentOf(moment));
  }
}

const momentOf = (moment: Date): UtcMoment => moment.toISOString() as UtcMoment;
