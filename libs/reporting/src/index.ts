export {
  REPORT_CODES,
  type ReportCode,
  type ReportDefinition,
  reportDefinition,
} from './definitions/report-definition';
export { type DrawnFile, type DrawnReport, REPORT_FORMATS, type ReportFormat } from './render/drawn-file';
export { fileName, type Manifest, manifestOf, snapshotName } from './render/manifest';
export { ReportRenderer } from './render/report-renderer';
export { ReportingModule } from './reporting.module';
export { ReportCompiler } from './runs/report-compiler';
export {
  type FrozenReport,
  type ReportFileView,
  type ReportRunView,
  RUN_STATES,
  type RunState,
} from './runs/report-run.view';
export { ReportRunsQueries } from './runs/report-runs.queries';
export { ReportRunsService } from './runs/report-runs.service';
export { EarlierPlanQueries } from './snapshot/earlier-plan.queries';
export { FactsQueries } from './snapshot/facts';
export { PlanAccountabilityQueries } from './snapshot/plan-accountability.queries';
export type { ReportSnapshot } from './snapshot/report-snapshot';
export { ReportedValuesQueries } from './snapshot/reported-values.queries';
export { SnapshotsService } from './snapshot/snapshots.service';
