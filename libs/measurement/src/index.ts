export type {
  ActualContent,
  ActualReturnView,
  ActualsFilter,
  ActualsPage,
  ActualView,
  ActualWish,
  BreakdownEntry,
  ReturnReason,
} from './actuals/actual.view';
export { ActualsQueries } from './actuals/actuals.queries';
export { ActualsService } from './actuals/actuals.service';
export { ChecksService } from './actuals/checks.service';
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
export type { CellsFilter, CellsWish } from './cells/expected-cells';
export { type OverdueReport, OverdueReportsQueries, type OverdueReportsView } from './cells/overdue-reports.queries';
export type { CategoryView, CategoryWish, DimensionView, DimensionWish } from './dimensions/dimension.view';
export { DimensionsQueries } from './dimensions/dimensions.queries';
export { DimensionsService } from './dimensions/dimensions.service';
export { figureOf, type IndicatorRow } from './figures/figure-of';
export { FiguresQueries } from './figures/figures.queries';
export type { IndicatorFigure, PartFigure, PeriodFigure, Provenance } from './figures/indicator-figure';
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
  RatedIndicatorView,
  RatingsFilter,
  RatingsPage,
  RatingTally,
  ResultExplanation,
  RolledUpView,
} from './ratings/rating.view';
export { RatingBoard } from './ratings/rating-board';
export { RatingCalculator, type Recalculated } from './ratings/rating-calculator';
export { RatingSources } from './ratings/rating-sources';
export { type RatingDifference, type RatingFault, type RatingVerdict, RatingVerifier } from './ratings/rating-verifier';
export { RatingsQueries } from './ratings/ratings.queries';
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
