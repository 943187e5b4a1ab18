import { Module } from '@nestjs/common';
import { AccountabilityModule } from '@resolute/accountability';
import { AlignmentModule } from '@resolute/alignment';
import { IdentityModule } from '@resolute/identity';
import { MeasurementModule } from '@resolute/measurement';
import { PlanningModule } from '@resolute/planning';
import { RiskModule } from '@resolute/risk';
import { COMPARE, WITHIN_COMPARE } from './compare/compare-providers';
import { DEFINITIONS } from './definitions/definition-providers';
import { EDITING } from './editing/editing-providers';
import { ISSUE, WITHIN_ISSUE } from './issue/issue-providers';
import { ReportRenderer } from './render/report-renderer';
import { REVIEW, WITHIN_REVIEW } from './review/review-providers';
import { RUNS } from './runs/runs-providers';
import { SealKeys } from './seal/seal-keys';
import { WITHIN_SNAPSHOT } from './snapshot/snapshot-providers';
import { VERIFY } from './verify/verify-providers';

/** Reports, from the wish for one to the stored document. */
@Module({
  imports: [AccountabilityModule, AlignmentModule, IdentityModule, MeasurementModule, PlanningModule, RiskModule],
  providers: [
    ...COMPARE,
    ...WITHIN_COMPARE,
    ...DEFINITIONS,
    ...EDITING,
    ...ISSUE,
    { provide: ReportRenderer, useFactory: () => new ReportRenderer() },
    ...REVIEW,
    ...RUNS,
    SealKeys,
    ...VERIFY,
    ...WITHIN_ISSUE,
    ...WITHIN_REVIEW,
    ...WITHIN_SNAPSHOT,
  ],
  exports: [...COMPARE, ...DEFINITIONS, ...EDITING, ...ISSUE, ...REVIEW, ...RUNS, SealKeys, ...VERIFY],
})
export class ReportingModule {}
