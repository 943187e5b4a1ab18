export {
  type AccountState,
  mayChangeAccount,
  mayPrepareInstallation,
  maySignIn,
  mayUseLink,
  mustHaveSecondFactor,
} from './access/account.policy';
export { type Actor, type Grant, type Person, SYSTEM, type System, type Visitor } from './access/actor';
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
export { NUMERALS, type Numerals, THEMES, type Theme } from './access/profile';
export { requireAllowed } from './access/require-allowed';
export {
  isScopeAllowed,
  needsTwoAdministrators,
  TWO_ADMINISTRATOR_ROLES,
  UNIT_KINDS,
  type UnitKind,
} from './access/role-scope';
export { ROLES, type Role } from './access/roles';
export {
  mayNameSubstitute,
  mayReadAllSubstitutions,
  mayReadSubstitutions,
  mayRevokeSubstitution,
} from './access/substitutions.policy';
export { mayChangeUnits, mayReadUnits } from './access/units.policy';
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
export { DomainError, type DomainErrorDetails, type FieldProblem, type ProblemParams } from './kernel/domain-error';
export { isJobName, JOB_NAMES, JOBS, type JobIds, type JobName, QUEUE_NAMES, type QueueName } from './kernel/jobs';
export { directionOf, isLanguage, LANGUAGES, type Language } from './kernel/languages';
export { type Page, type PageRequest, pageOf, rowBefore } from './kernel/page';
export {
  FIELD_CODES,
  type FieldCode,
  PROBLEM_KINDS,
  PROBLEMS,
  type ProblemCode,
  type ProblemKind,
} from './kernel/problems';
