import { Module } from '@nestjs/common';
import { AccountabilityModule } from '@resolute/accountability';
import { IdentityModule } from '@resolute/identity';
import { MeasurementModule } from '@resolute/measurement';
import { PlanningModule } from '@resolute/planning';
import { ReportDefinitionsQueries } from './definitions/report-definitions.queries';
import { ReportDefinitionsService } from './definitions/report-definitions.service';
import { EDITING } from './editing/editing-providers';
import { ReportRenderer } from './render/report-renderer';
import { REVIEW, WITHIN_REVIEW } from './review/review-providers';
import { ReportCompiler } from './runs/report-compiler';
import { ReportRenewalsService } from './runs/report-renewals.service';
import { ReportRunsQueries } from './runs/report-runs.queries';
import { ReportRunsService } from './runs/report-runs.service';
import { ReportSchedule } from './runs/report-schedule';
import { RunFilesQueries } from './runs/run-files.queries';
import { EarlierPlanQueries } from './snapshot/earlier-plan.queries';
import { FactsQueries } from './snapshot/facts';
import { PlanAccountabilityQueries } from './snapshot/plan-accountability.queries';
import { PlanContributionsQueries } from './snapshot/plan-contributions.queries';
import { ReportedPlansQueries } from './snapshot/reported-plans.queries';
import { ReportedValuesQueries } from './snapshot/reported-values.queries';
import { SnapshotsService } from './snapshot/snapshots.service';

/** Reports, from the wish for one to the stored document. */
@Module({
  imports: [AccountabilityModule, IdentityModule, MeasurementModule, PlanningModule],
  providers: [
    ...EDITING,
    EarlierPlanQueries,
    FactsQueries,
    PlanAccountabilityQueries,
    PlanContributionsQueries,
    ReportedPlansQueries,
    ReportedValuesQueries,
    { provide: ReportRenderer, useFactory: () => new ReportRenderer() },
    ReportCompiler,
    ReportDefinitionsQueries,
    ReportDefinitionsService,
    ReportRunsQueries,
    ReportRenewalsService,
    ReportRunsService,
    ReportSchedule,
    RunFilesQueries,
    SnapshotsService,
    ...REVIEW,
    ...WITHIN_REVIEW,
  ],
  exports: [
    ...EDITING,
    ...REVIEW,
    ReportCompiler,
    ReportDefinitionsQueries,
    ReportDefinitionsService,
    ReportRunsQueries,
    ReportRenewalsService,
    ReportRunsService,
    ReportSchedule,
    RunFilesQueries,
  ],
})
export class ReportingModule {}
