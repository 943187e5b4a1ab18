export type {
  ActualContent,
  ActualReturnView,
  ActualsFilter,
  ActualsPage,
  ActualView,
  ActualWish,
  BreakdownEntry,
  ReturnedActual,
  ReturnReason,
} from './actuals/actual.view';
export type {
  ActualExplanation,
  EarlierSubmission,
  ExplainedBreakdown,
  OtherRevision,
} from './actuals/actual-explanation.view';
export { ActualExplanationsQueries } from './actuals/actual-explanations.queries';
export { ActualsQueries } from './actuals/actuals.queries';
export { ActualsService } from './actuals/actuals.service';
export { ChecksService } from './actuals/checks.service';
export { citeActuals, letReadCited } from './actuals/cite-actuals';
export type { BatchView, ReturnedBatch } from './bulk/batch.view';
export { type StagedBatch, stageBatch, VALUES_A_CHUNK } from './bulk/batch-staging';
export { acceptBatch, sendBackBatch, submitBatch, verifyBatch, withdrawBatch } from './bulk/batch-steps';
export { BatchesQueries, PROOF_FAULTS, type ProofFault, type ValueProof } from './bulk/batches.queries';
export { type BulkCurrent, BulkQueries, type WindowRules } from './bulk/bulk.queries';
export { type BatchValue, batchLine } from './bulk/bulk-content';
export type {
  BulkChoice,
  BulkDefinition,
  BulkKey,
  BulkMeeting,
  BulkPart,
  BulkUnit,
  BulkVersion,
} from './bulk/bulk-definition';
export { type SavedDraft, saveDrafts } from './bulk/draft-saving';
export type {
  CellIndicator,
  CellPart,
  CellPeriod,
  CellPrevious,
  CellRevision,
  CellTarget,
  CellValue,
  CellView,
  DueCell,
  DueUnit,
} from './cells/cell.view';
export { CellsQueries } from './cells/cells.queries';
export type { CellsFilter, CellsWish, OpenCellsFilter } from './cells/expected-cells';
export {
  type OverdueReport,
  type OverdueReportsFilter,
  OverdueReportsQueries,
  type OverdueReportsView,
} from './cells/overdue-reports.queries';
export { type Computation, type ComputedValue, ComputedValuesService } from './computed/computed-values.service';
export {
  BreakdownCategoriesQueries,
  type BrokenDownBy,
  type DatedBrokenDownBy,
} from './dimensions/breakdown-categories.queries';
export type { CategoryView, CategoryWish, DimensionView, DimensionWish } from './dimensions/dimension.view';
export { DimensionsQueries } from './dimensions/dimensions.queries';
export { DimensionsService } from './dimensions/dimensions.service';
export { EvidenceQueries } from './evidence/evidence.queries';
export { EvidenceService } from './evidence/evidence.service';
export type { EvidenceContent, EvidenceUpload, EvidenceView } from './evidence/evidence.view';
export { evidenceFilesIn } from './evidence/evidence-files';
export { EvidenceHousekeeping } from './evidence/evidence-housekeeping';
export { type EvidenceFault, type EvidenceFilesVerdict, verifyEvidenceFiles } from './evidence/verify-evidence-files';
export { figureOf, type IndicatorRow } from './figures/figure-of';
export { FiguresQueries } from './figures/figures.queries';
export type { EarlierTarget, IndicatorFigure, PartFigure, PeriodFigure, Provenance } from './figures/indicator-figure';
export { PartUnitsQueries } from './figures/part-units.queries';
export { InboxQueries } from './inbox/inbox.queries';
export { INBOX_TASKS, type InboxBefore, type InboxEntry, type InboxTask, type InboxView } from './inbox/inbox.view';
export type {
  BreakdownView,
  IndicatorChanges,
  IndicatorLine,
  IndicatorPartView,
  IndicatorsFilter,
  IndicatorsPage,
  IndicatorVersionView,
  IndicatorView,
  IndicatorWish,
  MeasuredResultView,
  MeasureWish,
  VersionWish,
} from './indicators/indicator.view';
export { IndicatorPartsService, type PartWish } from './indicators/indicator-parts.service';
export { IndicatorVersionsService } from './indicators/indicator-versions.service';
export { IndicatorsQueries } from './indicators/indicators.queries';
export { IndicatorsService } from './indicators/indicators.service';
export { MeasuredResultsService } from './indicators/measured-results.service';
export { MeasurementModule } from './measurement.module';
export type { OccasionChanges, OccasionsFilter, OccasionView, OccasionWish } from './occasions/occasion.view';
export { OccasionsQueries } from './occasions/occasions.queries';
export { OccasionsService } from './occasions/occasions.service';
export type {
  BreakdownTrend,
  BreakdownTrendsView,
  CategoryPoint,
  CategoryTrend,
  TrendPeriod,
} from './ratings/breakdown-trend.view';
export { BreakdownTrendsQueries } from './ratings/breakdown-trends.queries';
export { ExplanationsQueries } from './ratings/explanations.queries';
export type {
  ExplainedPart,
  ExplainedPeriod,
  ExplainedRollUpPart,
  IndicatorExplanation,
  IndicatorName,
  OverviewView,
  PlanInFull,
  PlanResult,
  PlanScope,
  RatedIndicatorView,
  RatingsFilter,
  RatingsPage,
  RatingTally,
  ResultExplanation,
  RolledUpView,
} from './ratings/rating.view';
export { RatingBoard, type Witness } from './ratings/rating-board';
export { RatingCalculator, type Recalculated } from './ratings/rating-calculator';
export { RatingSources } from './ratings/rating-sources';
export { type RatingDifference, type RatingFault, type RatingVerdict, RatingVerifier } from './ratings/rating-verifier';
export { RatingsQueries } from './ratings/ratings.queries';
export type { RolledUpPart } from './ratings/rolled-up';
export { loadSampleCalendar } from './sample/load-sample-calendar';
export { loadSampleIndicators } from './sample/load-sample-indicators';
export { BaselinesService } from './targets/baselines.service';
export type { BaselineView, BaselineWish, CategoryName, TargetView, TargetWish } from './targets/target.view';
export { TargetsService } from './targets/targets.service';
export { PeriodClosuresQueries } from './windows/period-closures.queries';
export { PeriodClosuresService } from './windows/period-closures.service';
export {
  CLOSURE_STATES,
  type ClosureState,
  type ClosureWish,
  EXCEPTION_STATES,
  type ExceptionState,
  type ExceptionsFilter,
  type ExceptionWish,
  type PeriodClosureView,
  type WindowExceptionView,
} from './windows/window.view';
export { WindowExceptionsQueries } from './windows/window-exceptions.queries';
export { WindowExceptionsService } from './windows/window-exceptions.service';
