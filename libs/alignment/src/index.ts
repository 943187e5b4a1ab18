export { AlignmentModule } from './alignment.module';
export { ChecksService } from './checks/checks.service';
export { OverviewQueries } from './checks/overview.queries';
export type { AlignmentOverview, FigureView, RuleTally } from './checks/overview.view';
export { type ReportedCoverage, ReportedCoverageQueries } from './checks/reported-coverage.queries';
export { FigureValuesService } from './figures/figure-values.service';
export { AcknowledgementsService } from './findings/acknowledgements.service';
export type {
  AcknowledgementView,
  AcknowledgementWish,
  FindingPlace,
  FindingsFilter,
  FindingsPage,
  FindingView,
} from './findings/finding.view';
export { FindingsQueries } from './findings/findings.queries';
export { FlowsQueries } from './pictures/flows.queries';
export type { FlowLinkView, FlowNodeView, FlowsView } from './pictures/flows.view';
export { MatrixQueries } from './pictures/matrix.queries';
export type { AlignmentMatrix, MatrixCell, MatrixOutcome, MatrixResult, MatrixRow } from './pictures/matrix.view';
export { AlignedFactsQueries } from './plans/aligned-facts.queries';
export { type CheckedPlan, CheckedPlanQueries } from './plans/checked-plan.queries';
