export { canonicalJson } from './canonical-json';
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
} from './decimal';
export { DomainError, type DomainErrorDetails, type FieldProblem, type ProblemParams } from './domain-error';
export { fieldFault } from './field-fault';
export { groupedBy } from './grouped-by';
export { isKey } from './is-key';
export {
  isJobName,
  JOB_NAMES,
  JOBS,
  type JobIds,
  type JobName,
  type JobWithoutIds,
  QUEUE_NAMES,
  type QueueName,
} from './jobs';
export { directionOf, isLanguage, LANGUAGES, type Language } from './languages';
export { inNaturalOrder } from './natural-order';
export { type Page, type PageRequest, pageOf, rowBefore, rowsAfter } from './page';
export { printedNumber } from './printed-number';
export { FIELD_CODES, type FieldCode, PROBLEM_KINDS, PROBLEMS, type ProblemCode, type ProblemKind } from './problems';
export { charactersIn, LONGEST_PROSE, LONGEST_REMARK } from './prose';
export { shortText } from './short-text';
export { requiredWords, type Translations, wordsHeld } from './translations';
export { wishedFor } from './wished-for';
