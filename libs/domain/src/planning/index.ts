export { type Contributor, countsTwice, greatestShareSum, mayContributeTo, type Share } from './contribution';
export {
  CONTROL_LEVELS,
  type ControlLevel,
  DECIDING_BODIES,
  DECISION_VERBS,
  type DecidingBody,
  type DecisionVerb,
  FRAMEWORK_KINDS,
  type FrameworkKind,
  SDG_COUNT,
  SUCCESSION_KINDS,
  type SuccessionKind,
} from './framework';
export { isCarriedOver, nextEdition } from './next-edition';
export {
  type Frame,
  OUTSIDE,
  type Outside,
  type PlanDecision,
  weightiest,
  YEAR_STATUSES,
  type YearSpan,
  type YearStanding,
  type YearStatus,
  yearStandings,
  yearsOf,
} from './plan-standing';
export { COMPARISON_OUTCOMES, type Compared, type ComparisonOutcome, type Edition, sideBySide } from './side-by-side';
export { checkAmong, checkSuccessor, type Succession, type SuccessionFault, type Successor } from './succession';
