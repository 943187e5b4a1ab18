import { Injectable } from '@nestjs/common';
import {
  type AlignmentMatrix,
  MatrixQueries,
  type ReportedCoverage,
  ReportedCoverageQueries,
} from '@resolute/alignment';
import { SYSTEM } from '@resolute/domain';

/** How an operational plan lines up with money, people and the strategic plan. */
@Injectable()
export class ReportedAlignmentQueries {
  constructor(
    private readonly checks: ReportedCoverageQueries,
    private readonly matrices: MatrixQueries,
  ) {}

  /** As the last check by a moment found it. */
  async coverage(planId: string, moment: Date): Promise<ReportedCoverage | null> {
    return (await this.checks.at(SYSTEM, planId, moment)) ?? null;
  }

  /** As the plans are when they are asked: they are not recorded by moment where they meet. */
  matrix(planCode: string): Promise<AlignmentMatrix> {
    return this.matrices.get(SYSTEM, planCode);
  }
}
