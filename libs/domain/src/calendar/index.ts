export { type AsOf, isAsOf, isUtcMoment, lastMomentOf, type UtcMoment } from './as-of';
export { daysBetween } from './days-between';
export { dueDay, lastMoment } from './due-day';
export {
  addDays,
  compareDays,
  dayOf,
  endOfDay,
  GENEVA,
  isLocalDate,
  type LocalDate,
  parseLocalDate,
} from './local-date';
export { occasionPeriods } from './occasions';
export {
  calendarPeriod,
  FREQUENCIES,
  type Frequency,
  periodsOfSpan,
  periodsOfYear,
  periodsWithin,
  type Span,
} from './periods';
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
} from './reporting-window';
export { requireOrder } from './require-order';
export { keptAxes, seenFrom, type TimeAxes, type TimeWish, timeAxes } from './time-axes';
