import { Module } from '@nestjs/common';
import { MeasurementModule } from '@resolute/measurement';
import { PdfRenderer } from './render/pdf-renderer';
import { ReportCompiler } from './runs/report-compiler';
import { ReportRunsQueries } from './runs/report-runs.queries';
import { ReportRunsService } from './runs/report-runs.service';
import { SnapshotsService } from './snapshot/snapshots.service';

/** Reports, from the wish for one to the stored document. */
@Module({
  imports: [MeasurementModule],
  providers: [
    { provide: PdfRenderer, useFactory: () => new PdfRenderer() },
    ReportCompiler,
    ReportRunsQueries,
    ReportRunsService,
    SnapshotsService,
  ],
  exports: [ReportCompiler, ReportRunsQueries, ReportRunsService],
})
export class ReportingModule {}
