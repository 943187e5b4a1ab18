import { Module } from '@nestjs/common';
import { AccountabilityModule } from '@resolute/accountability';
import { MeasurementModule } from '@resolute/measurement';
import { ReportRenderer } from './render/report-renderer';
import { ReportCompiler } from './runs/report-compiler';
import { ReportRunsQueries } from './runs/report-runs.queries';
import { ReportRunsService } from './runs/report-runs.service';
import { EarlierPlanQueries } from './snapshot/earlier-plan.queries';
import { FactsQueries } from './snapshot/facts';
import { PlanAccountabilityQueries } from './snapshot/plan-accountability.queries';
import { ReportedValuesQueries } from './snapshot/reported-values.queries';
import { SnapshotsService } from './snapshot/snapshots.service';

/** Reports, from the wish for one to the stored document. */
@Module({
  imports: [AccountabilityModule, MeasurementModule],
  providers: [
    EarlierPlanQueries,
    FactsQueries,
    PlanAccountabilityQueries,
    ReportedValuesQueries,
    { provide: ReportRenderer, useFactory: () => new ReportRenderer() },
    ReportCompiler,
    ReportRunsQueries,
    ReportRunsService,
    SnapshotsService,
  ],
  exports: [ReportCompiler, ReportRunsQueries, ReportRunsService],
})
export class ReportingModule {}
