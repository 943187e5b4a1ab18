import { Injectable } from '@nestjs/common';
import { dayOf, endOfDay, GENEVA, SYSTEM, type UtcMoment } from '@resolute/domain';
import { OccasionsQueries, type OccasionView, type PlanScope, RatingsQueries } from '@resolute/measurement';
import type { PlanBefore } from '../sections/section';

const ALL = { size: 10_000 };

/** How the plan stood at an earlier meeting. */
@Injectable()
export class EarlierPlanQueries {
  constructor(
    private readonly occasions: OccasionsQueries,
    private readonly ratings: RatingsQueries,
  ) {}

  /**
   * As it was recorded by the end of the last meeting of the same series that was over before the cut-off. Where nothing had been
   * recorded here by then, as it is computed for that day from what was recorded by the cut-off; null without such a meeting.
   */
  async before(occasionCode: string, cutOff: Date, scope: PlanScope = {}): Promise<PlanBefore | null> {
    const meeting = await this.meetingBefore(occasionCode, cutOff);
    if (!meeting) return null;
    const on = meeting.toDay;
    const known = { title: meeting.title, to: on };
    const then = await this.ratings.inFull(SYSTEM, scope, { asOf: momentOf(endOfDay(on, GENEVA)), on });
    if (then.overview.framework) return { meeting: known, plan: then, isAsKnownThen: true };
    const now = await this.ratings.inFull(SYSTEM, scope, { asOf: momentOf(cutOff), on });
    return { meeting: known, plan: now, isAsKnownThen: false };
  }

  /** The last meeting of the same series that was over before the cut-off. */
  async meetingBefore(occasionCode: string, cutOff: Date): Promise<OccasionView | undefined> {
    const { items } = await this.occasions.list(SYSTEM, {}, ALL);
    const series = items.find(({ code }) => code === occasionCode)?.series;
    const today = dayOf(cutOff, GENEVA);
    // The latest comes first.
    return items.find(
      (each) => each.series === series && each.code !== occasionCode && each.cancelledAt === null && each.toDay < today,
    );
  }
}

const momentOf = (moment: Date): UtcMoment => moment.toISOString() as UtcMoment;
