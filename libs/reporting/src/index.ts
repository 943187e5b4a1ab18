export { PdfRenderer, type RenderedPdf } from './render/pdf-renderer';
export { ReportingModule } from './reporting.module';
export { ReportCompiler } from './runs/report-compiler';
export {
  REPORT_DEFINITIONS,
  type ReportDefinition,
  type ReportFileView,
  type ReportRunView,
  RUN_STATES,
  type RunState,
} from './runs/report-run.view';
export { ReportRunsQueries } from './runs/report-runs.queries';
export { ReportRunsService } from './runs/report-runs.service';
export type { CouncilSnapshot } from './snapshot/council-snapshot';
export { SnapshotsService } from './snapshot/snapshots.service';
