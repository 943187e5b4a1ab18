export {
  type AccountState,
  mayChangeAccount,
  mayPrepareInstallation,
  maySignIn,
  mayUseLink,
  mustHaveSecondFactor,
} from './access/account.policy';
export { type Actor, type Grant, type Person, SYSTEM, type System, type Visitor } from './access/actor';
export {
  type ActualHands,
  mayAccept,
  mayCorrect,
  mayEnter,
  maySendBack,
  maySubmit,
  mayVerify,
  mayWithdraw,
  SYSTEM_AUTHOR,
  unitsSeenInDraft,
} from './access/actuals.policy';
export { mayReadAudit } from './access/audit.policy';
export { ALLOWED, type Decision, refused } from './access/decision';
export {
  mayConfirmGrant,
  mayDeclineGrant,
  mayGrant,
  mayReadGrants,
  mayRevokeGrant,
  outcomeOfGrant,
  type ProposedGrant,
  type WantedGrant,
} from './access/grants.policy';
export { allowedTo, allowedToEverybody, holds, holdsForSector, isPerson, isSelf } from './access/holds';
export { mayChangeIndicators, mayReadIndicators } from './access/indicators.policy';
export {
  ADVISED_PASSWORD,
  LONGEST_PASSWORD,
  type PasswordOwner,
  passwordProblem,
  SHORTEST_PASSWORD,
} from './access/password-rule';
export {
  leavesAnAdministrator,
  mayAdministerPeople,
  mayDisable,
  mayReadColleagues,
  mayReadPeople,
  mayRemoveSecondFactor,
} from './access/people.policy';
export { mayChangePlans, mayReadPlans } from './access/plans.policy';
export { NUMERALS, type Numerals, THEMES, type Theme } from './access/profile';
export { mayRecalculateRatings } from './access/ratings.policy';
export { mayCompileReport, mayRequestReport } from './access/reports.policy';
export { requireAllowed } from './access/require-allowed';
export {
  isScopeAllowed,
  needsTwoAdministrators,
  TWO_ADMINISTRATOR_ROLES,
  UNIT_KINDS,
  type UnitKind,
} from './access/role-scope';
export { ROLES, type Role } from './access/roles';
export type { StandsFor } from './access/standing-in';
export {
  mayNameSubstitute,
  mayReadAllSubstitutions,
  mayReadSubstitutions,
  mayRevokeSubstitution,
} from './access/substitutions.policy';
export { mayChangeUnits, mayReadUnits } from './access/units.policy';
export { mayChangeWindows, mayReadWindows } from './access/windows.policy';
export { daysBetween } from './calendar/days-between';
export { dueDay, lastMoment } from './calendar/due-day';
export {
  addDays,
  compareDays,
  dayOf,
  endOfDay,
  GENEVA,
  isLocalDate,
  type LocalDate,
  parseLocalDate,
} from './calendar/local-date';
export { occasionPeriods } from './calendar/occasions';
export {
  calendarPeriod,
  FREQUENCIES,
  type Frequency,
  periodsOfSpan,
  periodsOfYear,
  periodsWithin,
  type Span,
} from './calendar/periods';
export {
  LOCK_RULES,
  type LockedWindow,
  type LockRule,
  OPENINGS,
  type Opening,
  type OpenWindow,
  type PeriodClosure,
  RETURN_DAYS,
  type WindowException,
  type WindowInput,
  type WindowTerms,
  windowOf,
} from './calendar/reporting-window';
export { requireOrder } from './calendar/require-order';
export { seenFrom, type TimeAxes, type TimeWish, timeAxes } from './calendar/time-axes';
export * from './derivation/derivation.types';
export { derivationOf } from './derivation/derivation-of';
export * from './derivation/roll-up-derivation';
export {
  BREAKDOWN_RULES,
  type Breakdown,
  type BreakdownFault,
  type BreakdownPart,
  type BreakdownRule,
  checkBreakdown,
  NOT_STATED,
} from './entry/breakdown-check';
export {
  type BreakdownNeeds,
  type DraftEntry,
  type EntryNeeds,
  VALUE_FORMS,
  type ValueForm,
} from './entry/draft-entry';
export { missingForSubmission } from './entry/missing-for-submission';
export { valueFormOf } from './entry/value-form';
export {
  JUMP_SHARE,
  WARNING_CODES,
  type Warning,
  type WarningCode,
  type WarningInput,
  warningsOf,
} from './entry/warnings';
export { canonicalJson } from './kernel/canonical-json';
export {
  absolute,
  canonical,
  compare,
  decimalText,
  dividedBy,
  type Exact,
  fixedText,
  isDecimal,
  minus,
  negated,
  ONE,
  parseDecimal,
  plus,
  QUOTIENT_DIGITS,
  quotientText,
  signOf,
  times,
  whole,
  ZERO,
} from './kernel/decimal';
export { DomainError, type DomainErrorDetails, type FieldProblem, type ProblemParams } from './kernel/domain-error';
export { fieldFault } from './kernel/field-fault';
export { groupedBy } from './kernel/grouped-by';
export { isKey } from './kernel/is-key';
export { isJobName, JOB_NAMES, JOBS, type JobIds, type JobName, QUEUE_NAMES, type QueueName } from './kernel/jobs';
export { directionOf, isLanguage, LANGUAGES, type Language } from './kernel/languages';
export { type Page, type PageRequest, pageOf, rowBefore } from './kernel/page';
export { printedNumber } from './kernel/printed-number';
export {
  FIELD_CODES,
  type FieldCode,
  PROBLEM_KINDS,
  PROBLEMS,
  type ProblemCode,
  type ProblemKind,
} from './kernel/problems';
export { requiredWords, type Translations, wordsHeld } from './kernel/translations';
export { acceptedValue, type EnteredValue } from './measurement/accepted-value';
export { checkSheet, definitionOf, type RatedSheet } from './measurement/check-sheet';
export {
  type ExpectedPeriod,
  expectedPeriods,
  expectedVersion,
  type Reportable,
  type ReportingDays,
  type Schedule,
  type ScheduledVersion,
} from './measurement/expected-periods';
export {
  type IndicatorSheet,
  PART_AGGREGATIONS,
  type PartAggregation,
  type SheetBreakdown,
  type SheetStage,
  type SheetStep,
} from './measurement/indicator-sheet';
export { numberOf } from './measurement/number-of';
export { type PartDays, partReports } from './measurement/part-reports';
export {
  type Contributor,
  countsTwice,
  greatestShareSum,
  mayContributeTo,
  type Share,
} from './planning/contribution';
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
} from './planning/framework';
export { isCarriedOver, nextEdition } from './planning/next-edition';
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
} from './planning/plan-standing';
export {
  COMPARISON_OUTCOMES,
  type Compared,
  type ComparisonOutcome,
  type Edition,
  sideBySide,
} from './planning/side-by-side';
export {
  checkAmong,
  checkSuccessor,
  type Succession,
  type SuccessionFault,
  type Successor,
} from './planning/succession';
export {
  INDICATOR_KINDS,
  type IndicatorKind,
  isFlow,
  TIME_AGGREGATIONS,
  type TimeAggregation,
} from './progress/indicator-kind';
export { checkDefinition } from './rating/check-definition';
export { paceText, percentText } from './rating/display';
export { MARKS, type Mark, markOf } from './rating/mark';
export { checkOverride, type OverriddenRating, type Override, overridden } from './rating/override';
export { rate } from './rating/rate';
export {
  FLAGS,
  type Flag,
  NOT_RATED_REASONS,
  type NotRatedReason,
  RATINGS,
  type Rating,
  RULE_VERSION_1,
  type RuleSettings,
} from './rating/rating';
export type {
  AcceptedValue,
  DatedValue,
  IndicatorDefinition,
  NotRated,
  Period,
  Rated,
  RatingInput,
  RatingResult,
  Stage,
  Target,
} from './rating/rating-input';
export { type EffectiveDated, targetInForce } from './rating/target-in-force';
export { TARGET_NEEDS } from './rating/target-needs';
export { type AveragePart, averageRollUp } from './rollup/average-roll-up';
export { type Coverage, isCovered } from './rollup/coverage';
export type { FigurePart, FigureResult } from './rollup/figures';
export { type RatioPart, ratioRollUp } from './rollup/ratio-roll-up';
export { doesCount, rollUp } from './rollup/roll-up';
export type { NotRolledUp, PartTerms, RolledUp, RollUpPart, RollUpResult } from './rollup/roll-up.types';
export { rollUpTree, type Tree, type TreeLink, type TreeNode } from './rollup/roll-up-tree';
export { type SumPart, sumRollUp } from './rollup/sum-roll-up';
export { type PartValue, type TotalOfParts, totalOfParts } from './rollup/total-of-parts';
export * from './workflow/actual-lifecycle';
export { advance, isEnd, isPossible, type Lifecycle } from './workflow/lifecycle';
