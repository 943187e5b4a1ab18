export type {
  AlignedIndicator,
  AlignedLink,
  AlignedResult,
  AlignedRisk,
  AlignmentFacts,
  PlannedLine,
} from './alignment-facts';
export { type AlignmentCoverage, type CoveredPart, coverageOf, figuresOf, percentOf } from './coverage';
export { type AlignmentFinding, alignmentFindings, type FindingDetail } from './findings';
export { type AlignedOutcome, type AlignedOutput, alignmentMatrix } from './matrix';
export { type FlowLink, type FlowNode, type MoneyFlows, moneyFlows, UNLINKED } from './money-flows';
export { isReadByAlignment } from './read-by-alignment';
export { type Acknowledgement, checkAcknowledgedUntil, findingStanding } from './standing';
export {
  ALIGNMENT_FIGURES,
  ALIGNMENT_RULES,
  ALIGNMENT_SUBJECTS,
  type AlignmentFigure,
  type AlignmentRule,
  type AlignmentSubject,
  CHECK_CAUSES,
  type CheckCause,
  FINDING_STANDINGS,
  type FindingStanding,
  FLOW_COLUMNS,
  type FlowColumn,
  INDICATOR_OF_FIGURE,
} from './words';
