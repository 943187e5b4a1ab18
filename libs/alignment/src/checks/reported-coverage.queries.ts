import { Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  type Actor,
  type AlignmentCoverage,
  figuresOf,
  INDICATOR_OF_FIGURE,
  mayReadAlignment,
  percentOf,
  requireAllowed,
} from '@resolute/domain';
import type { FigureView } from './overview.view';

const LAST = `SELECT c.finished_at AS "checkedAt", c.coverage FROM alignment_checks c
  WHERE c.framework_version_id = $1 AND c.finished_at <= $2 ORDER BY c.finished_at DESC, c.id DESC LIMIT 1`;

/** The figures of a plan as a check found them, with the code of the indicator that reports each. */
export interface ReportedCoverage {
  readonly checkedAt: Date;
  readonly figures: readonly (Omit<FigureView, 'indicator'> & { readonly indicator: string })[];
}

/** How much of a plan lined up by a moment: one statement. */
@Injectable()
export class ReportedCoverageQueries {
  constructor(private readonly reads: Reads) {}

  /** By the last check that had ended then; undefined where the plan had not been checked. */
  async at(actor: Actor, planId: string, moment: Date): Promise<ReportedCoverage | undefined> {
    requireAllowed(mayReadAlignment(actor));
    const last = await this.reads.row<{ checkedAt: Date; coverage: AlignmentCoverage }>(LAST, [planId, moment]);
    if (!last) return undefined;
    const figures = figuresOf(last.coverage).map((each) => ({
      ...each,
      percent: percentOf(each),
      indicator: INDICATOR_OF_FIGURE[each.figure],
    }));
    return { checkedAt: last.checkedAt, figures };
  }
}
