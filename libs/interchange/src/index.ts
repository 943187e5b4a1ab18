export { AlignmentExportsQueries, type MatrixExportWish } from './exports/alignment-exports.queries';
export type { ExportedFile } from './exports/exported-file';
export { ExportsQueries, type ExportWish } from './exports/exports.queries';
export { BatchDecisionsService } from './imports/batch-decisions.service';
export {
  IMPORT_FORMATS,
  IMPORT_MODES,
  IMPORT_STATES,
  type ImportCounts,
  type ImportFormat,
  type ImportMode,
  type ImportState,
  type ImportView,
  type ImportWish,
  type RefusalView,
} from './imports/import.view';
export { ImportsQueries, type KeptFile } from './imports/imports.queries';
export { ImportsService } from './imports/imports.service';
export { InterchangeModule } from './interchange.module';
export type { CellChange, CellRefusal, ListLine, ListTrial, ListWish } from './lists/list-trial.view';
export { ResourceExportsQueries, type ResourceExportWish } from './resources/resource-exports.queries';
export { type ResourceFileWish, ResourceImportsService } from './resources/resource-imports.service';
export { RiskExportsQueries, type RiskExportWish } from './risks/risk-exports.queries';
export { RiskImportsService } from './risks/risk-imports.service';
export type { WaitingBatch, WaitingBatches } from './waiting/waiting-batch.view';
export { WaitingBatchesQueries } from './waiting/waiting-batches.queries';
