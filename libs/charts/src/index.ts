export {
  type AlignmentFlows,
  type DrawnLink,
  type DrawnNode,
  type FlowsSummary,
  summaryOfFlows,
  tableOfFlows,
} from './alignment-flows';
export { alignmentFlowsChart, type FlowsManner } from './alignment-flows-chart';
export type { ChartTable, ColumnKind } from './chart-table';
export { type ChartColours, PAPER_COLOURS } from './colours';
export { type CostPoint, type CostSeries, costScale, tableOfCosts, toldSeries } from './cost-beside-result';
export { type CostManner, costBesideResultChart } from './cost-beside-result-chart';
export { csvText } from './csv-text';
export {
  type EarlierTarget,
  type IndicatorPath,
  PATH_ROWS,
  type PathRow,
  type PathSource,
  type PathSummary,
  type PathValue,
  pathOf,
  summaryOfPath,
  tableOfPath,
} from './indicator-path';
export { indicatorPathChart, type PathManner } from './indicator-path-chart';
export { type LabelWords, labelsOf } from './label-words';
export type { PathLabels } from './path-labels';
export { countsOf, type GoalRatings, type RatingsSummary, summaryOfRatings, tableOfRatings } from './ratings-by-goal';
export { type BarManner, ratingsByGoalChart } from './ratings-by-goal-chart';
export { type MultipleManner, smallMultipleChart } from './small-multiple-chart';
export {
  type MultiplePeriod,
  type MultipleSeries,
  type MultiplesSummary,
  type SmallMultiples,
  sharedScale,
  summaryOfMultiples,
  tableOfMultiples,
} from './small-multiples';
export { cumulated, SPENDING_VIEWS, type SpendingView, type SpendingYear, tableOfSpending } from './spending';
export { type SpendingManner, spendingChart } from './spending-chart';
