import { Injectable } from '@nestjs/common';
import {
  type AlignmentMatrix,
  MatrixQueries,
  type ReportedCoverage,
  ReportedCoverageQueries,
} from '@resolute/alignment';
import { SYSTEM } from '@resolute/domain';
import type { FrameworkName } from '@resolute/planning';

/** How an operational plan lines up with money, people and the strategic plan. */
@Injectable()
export class ReportedAlignmentQueries {
  constructor(
    private readonly checks: ReportedCoverageQueries,
    private readonly matrices: MatrixQueries,
  ) {}

  /** As the last check by a moment found it. */
  coverage(plan: Pick<FrameworkName, 'id' | 'code'>, moment: Date): Promise<ReportedCoverage> {
    return this.checks.at(SYSTEM, plan, moment);
  }

  /** As the plans are when they are asked: they are not recorded by moment where they meet. */
  matrix(planCode: string): Promise<AlignmentMatrix> {
    return this.matrices.get(SYSTEM, planCode);
  }
}
