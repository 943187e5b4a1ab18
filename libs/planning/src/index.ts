export type { BudgetView, BudgetWish } from './budgets/budget.view';
export { BudgetsQueries } from './budgets/budgets.queries';
export { BudgetsService } from './budgets/budgets.service';
export { EditionsService } from './frameworks/editions.service';
export type {
  DecisionWish,
  EditionWish,
  FrameworkChanges,
  FrameworkName,
  FrameworkView,
  FrameworkWish,
  PlanDecisionView,
  ResultKindView,
  ResultKindWish,
} from './frameworks/framework.view';
export { FrameworksQueries } from './frameworks/frameworks.queries';
export { FrameworksService } from './frameworks/frameworks.service';
export { PlanDecisionsService } from './frameworks/plan-decisions.service';
export { PlanningModule } from './planning.module';
export { BudgetCeilingsService } from './resources/budget-ceilings.service';
export type {
  CeilingContent,
  CeilingRevisionWish,
  CeilingView,
  CeilingWish,
  ResourceCellView,
  ResourceContent,
  ResourceEntry,
  ResourceList,
  ResourceRevisionWish,
  ResourceRowView,
  ResourcesWish,
  ResourceTable,
  ResourceTotals,
  ResourceView,
  ResourceWish,
  ResourceYearView,
  RevisedLine,
  Revisions,
  WithdrawalWish,
} from './resources/resource.view';
export { ResourcesQueries } from './resources/resources.queries';
export { ResourcesService } from './resources/resources.service';
export {
  type ContributionLink,
  type ContributionNode,
  type ContributionTree,
  ContributionTreeQueries,
} from './results/contribution-tree.queries';
export { FRAMEWORK_NAME, RESULT_NAME, RESULTS } from './results/result.sql';
export type {
  EditionOfResult,
  KindName,
  LinkWish,
  MapLink,
  ResultChanges,
  ResultLinkView,
  ResultName,
  ResultsFilter,
  ResultsMap,
  ResultsPage,
  ResultThread,
  ResultView,
  ResultWish,
  SuccessionView,
  SuccessionWish,
  YearEntryView,
  YearEntryWish,
} from './results/result.view';
export { ResultLinksService } from './results/result-links.service';
export { ResultThreadQueries } from './results/result-thread.queries';
export { ResultsQueries } from './results/results.queries';
export { ResultsService } from './results/results.service';
export { ResultsMapQueries } from './results/results-map.queries';
export { SuccessionsService } from './results/successions.service';
export { loadSamplePlans } from './sample/load-sample-plans';
export { loadSampleResources } from './sample/load-sample-resources';
export {
  COMPARED_FIELDS,
  type ComparedField,
  type ComparisonLine,
  ComparisonQueries,
  type PlanComparison,
  type PlannedResult,
  type PlannedYear,
} from './years/comparison.queries';
export { YearEntriesService } from './years/year-entries.service';
