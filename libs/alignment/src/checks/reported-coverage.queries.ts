import { Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  type Actor,
  type AlignmentCoverage,
  coverageOf,
  dayOf,
  figuresOf,
  GENEVA,
  INDICATOR_OF_FIGURE,
  mayReadAlignment,
  percentOf,
  requireAllowed,
} from '@resolute/domain';
import type { FrameworkName } from '@resolute/planning';
import { AlignedFactsQueries } from '../plans/aligned-facts.queries';
import { CheckedPlanQueries } from '../plans/checked-plan.queries';
import type { FigureView } from './overview.view';

const LAST = `SELECT c.finished_at AS "checkedAt", c.coverage FROM alignment_checks c
  WHERE c.framework_version_id = $1 AND c.finished_at <= $2 ORDER BY c.finished_at DESC, c.id DESC LIMIT 1`;

/** The figures of a plan as a check found them, with the code of the indicator that reports each. */
export interface ReportedCoverage {
  readonly checkedAt: Date;
  readonly figures: readonly (Omit<FigureView, 'indicator'> & { readonly indicator: string })[];
}

/** How much of a plan lined up by a moment: one statement, and eight more where no check had ended by then. */
@Injectable()
export class ReportedCoverageQueries {
  constructor(
    private readonly reads: Reads,
    private readonly plans: CheckedPlanQueries,
    private readonly facts: AlignedFactsQueries,
  ) {}

  /** By the last check that had ended then; a plan that had not been checked, such as a new one, is counted as it is now. */
  async at(actor: Actor, { id, code }: Pick<FrameworkName, 'id' | 'code'>, moment: Date): Promise<ReportedCoverage> {
    requireAllowed(mayReadAlignment(actor));
    const last = await this.reads.row<{ checkedAt: Date; coverage: AlignmentCoverage }>(LAST, [id, moment]);
    const { checkedAt, coverage } = last ?? { checkedAt: moment, coverage: await this.counted(code, moment) };
    const figures = figuresOf(coverage).map((each) => ({
      ...each,
      percent: percentOf(each),
      indicator: INDICATOR_OF_FIGURE[each.figure],
    }));
    return { checkedAt, figures };
  }

  private async counted(code: string, moment: Date): Promise<AlignmentCoverage> {
    const day = dayOf(moment, GENEVA);
    return coverageOf(await this.facts.all(await this.plans.get(day, code), day));
  }
}
