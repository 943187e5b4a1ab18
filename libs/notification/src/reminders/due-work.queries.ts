import { Injectable } from '@nestjs/common';
import type { Span } from '@resolute/domain';
import { CellsQueries, type DueCell } from '@resolute/measurement';
import { ReviewNoticesQueries, type UnansweredReview } from '@resolute/reporting';
import { type DueRiskTask, RiskTasksQueries } from '@resolute/risk';
import { openCells } from './due-work';

/** What is due within some days and nobody has done yet. */
export interface Due {
  /** Values that are expected and that somebody can enter. */
  readonly cells: readonly DueCell[];
  /** Reports to review, each by its reviewer. */
  readonly reviews: readonly UnansweredReview[];
  /** Reviews and treatments of risks. */
  readonly riskTasks: readonly DueRiskTask[];
}

/** What people are still expected to do. */
@Injectable()
export class DueWorkQueries {
  constructor(
    private readonly cells: CellsQueries,
    private readonly reviews: ReviewNoticesQueries,
    private readonly risks: RiskTasksQueries,
  ) {}

  async within(span: Span, now: Date): Promise<Due> {
    const [due, reviews, riskTasks] = await Promise.all([
      this.cells.due(span, now),
      this.reviews.unanswered(span),
      this.risks.due(span),
    ]);
    return { cells: openCells(due), reviews, riskTasks };
  }
}
