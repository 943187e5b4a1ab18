export {
  type AccountState,
  mayChangeAccount,
  mayPrepareInstallation,
  maySignIn,
  mayUseLink,
  mustHaveSecondFactor,
} from './account.policy';
export { mayReadAccountability } from './accountability.policy';
export { type Actor, type Grant, type Person, type StandsFor, SYSTEM, type System, type Visitor } from './actor';
export * from './alignment.policy';
export { mayReadAudit } from './audit.policy';
export { batchTask } from './batch-task';
export * from './batches.policy';
export {
  authorIdOf,
  type CheckedHands,
  type CheckedHands as ActualHands,
  mayAccept,
  mayCorrect,
  mayEnter,
  maySendBack,
  maySubmit,
  mayVerify,
  mayWithdraw,
  SYSTEM_AUTHOR,
  takenFor,
  unitsSeenInDraft,
} from './checked.policy';
export { CHECKED_TASKS, type CheckedTask, checkedTask, isWaiting, WAITING_STATES } from './checked-task';
export { ALLOWED, type Decision, refused } from './decision';
export { type EvidencedValue, mayAddEvidence, mayReadEvidence, mayRemoveEvidence } from './evidence.policy';
export * from './grants.policy';
export { allowedTo, allowedToEverybody, holds, holdsForSector, isPerson, isSelf } from './holds';
export { mayChangeIndicators, mayReadIndicators } from './indicators.policy';
export * from './issues.policy';
export { mayRemind, mayUseNotifications } from './notifications.policy';
export {
  ADVISED_PASSWORD,
  LONGEST_PASSWORD,
  type PasswordOwner,
  passwordProblem,
  SHORTEST_PASSWORD,
} from './password-rule';
export {
  leavesAnAdministrator,
  mayAdministerPeople,
  mayDisable,
  mayReadColleagues,
  mayReadPeople,
  mayRemoveSecondFactor,
} from './people.policy';
export { mayChangePlans, mayReadPlans } from './plans.policy';
export { NUMERALS, type Numerals, THEMES, type Theme } from './profile';
export { mayRecalculateRatings } from './ratings.policy';
export * from './reports.policy';
export { requireAllowed } from './require-allowed';
export * from './risks.policy';
export {
  isScopeAllowed,
  needsTwoAdministrators,
  TWO_ADMINISTRATOR_ROLES,
  UNIT_KINDS,
  type UnitKind,
} from './role-scope';
export { ROLES, type Role } from './roles';
export { mayKeepViews } from './saved-views.policy';
export { lentTo, withLent } from './standing-in';
export {
  mayNameSubstitute,
  mayReadAllSubstitutions,
  mayReadSubstitutions,
  mayRevokeSubstitution,
} from './substitutions.policy';
export { mayChangeUnits, mayReadUnits } from './units.policy';
export { mayChangeWindows, mayReadWindows } from './windows.policy';
