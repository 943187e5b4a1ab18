export {
  type Acceptance,
  isAboveAppetite,
  isAcceptable,
  isInForce as isAcceptanceInForce,
  STANDINGS,
  type Standing,
  type StandingInput,
  standingOf,
} from './appetite';
export {
  EARLY_WARNINGS,
  type EarlyWarning,
  type EarlyWarningKind,
  earlyWarnings,
  type WatchedIndicator,
  type WatchedRisk,
} from './early-warnings';
export { type FoundInRisk, findingsAskedIn, findingsOn, RISK_FINDINGS, type RiskFinding } from './findings';
export {
  checkMatrix,
  checkScore,
  LARGEST_MATRIX,
  levelOf,
  type RiskMatrix,
  type Score,
  SMALLEST_MATRIX,
  severityOf,
} from './matrix';
export { type Movement, movementOf } from './movement';
export { missingToOpen } from './opening';
export { type Assessed, byPriority, type Prioritised, productOf, weighAgainst } from './priority';
export { checkResponse, RESPONSES, type Response, responsesOf } from './response';
export { isReviewOverdue, nextReviewOn, REVIEW_MONTHS, type Reviewed, reviewDueOn } from './review';
export type { Control, DatedAssessment, RiskFacts, Treatment } from './risk-facts';
export * from './risk-lifecycle';
export { classOnRung, isAboveUnit, RUNGS, type Rung, requireHigher, rungsAbove } from './rungs';
export { MATRIX_5X5 } from './standard-matrix';
export {
  checkTreatment,
  isOpenTreatment,
  isTreatmentOverdue,
  OPEN_TREATMENT_STATES,
  TREATMENT_ACTIONS,
  TREATMENT_STATES,
  type TreatmentAction,
  type TreatmentDraft,
  type TreatmentState,
  treatmentLifecycle,
} from './treatment';
export * from './words';
