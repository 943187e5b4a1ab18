export { type Actor, type Grant, type Person, SYSTEM, type System, type Visitor } from './access/actor';
export { ALLOWED, type Decision, refused } from './access/decision';
export { ROLES, type Role } from './access/roles';
export { DomainError, type DomainErrorDetails, type FieldProblem, type ProblemParams } from './kernel/domain-error';
export { isJobName, JOB_NAMES, JOBS, type JobIds, type JobName, QUEUE_NAMES, type QueueName } from './kernel/jobs';
export { directionOf, isLanguage, LANGUAGES, type Language } from './kernel/languages';
export {
  FIELD_CODES,
  type FieldCode,
  PROBLEM_KINDS,
  PROBLEMS,
  type ProblemCode,
  type ProblemKind,
} from './kernel/problems';
