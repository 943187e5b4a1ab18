import { Temporal } from 'temporal-polyfill';
import type { Period } from '../rating/rating-input';
import { dueDay } from './due-day';
import { addDays, compareDays, endOfDay, GENEVA, isLocalDate, type LocalDate } from './local-date';

/** When the values of an indicator may be entered, in days: from the end of a period, and from its due day. */
export interface WindowTerms {
  /** Below zero for a window that opens before the period has ended. */
  readonly opensAfterDays: number;
  readonly lagDays: number;
  readonly graceDays: number;
}

/** A stretch of the calendar that was closed for everybody by a decision; it holds the periods that end in it. */
export interface PeriodClosure {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** The first day on which it is closed. */
  readonly since: LocalDate;
  readonly decision: string;
}

/** Leave to enter values of one period all the same, until the end of a day; null for every unit, or every indicator. */
export interface WindowException {
  readonly unitId: string | null;
  readonly indicatorId: string | null;
  readonly periodId: string;
  /** An ISO moment. */
  readonly grantedAt: string;
  readonly until: LocalDate;
  readonly reason: string;
  readonly by: string;
}

/** One cell of the entry grid at a moment. Without a period or terms there is no window. */
export interface WindowInput {
  readonly unitId: string;
  readonly indicatorId: string;
  readonly period: Period | undefined;
  readonly terms: WindowTerms | undefined;
  readonly closures: readonly PeriodClosure[];
  readonly exceptions: readonly WindowException[];
  /** When the value that is worked on was last sent back, as an ISO moment. */
  readonly returnedAt?: string;
  /** An ISO moment in UTC. */
  readonly moment: string;
}

export const LOCK_RULES = ['future', 'not-yet-open', 'window-closed', 'period-closed', 'not-determined'] as const;
export type LockRule = (typeof LOCK_RULES)[number];

/** Why a value may be entered; of two reasons that of the one that lasts longer. */
export const OPENINGS = ['window', 'return', 'exception'] as const;
export type Opening = (typeof OPENINGS)[number];

export interface OpenWindow {
  readonly kind: 'open';
  /** The last moment of it. */
  readonly until: string;
  readonly because: Opening;
}

/** How many days whoever gets a value back has for it, the day of its return not counted. */
export const RETURN_DAYS = 14;

export interface LockedWindow {
  readonly kind: 'locked';
  readonly rule: LockRule;
  /** The first moment at which it was locked; null if it always was. */
  readonly since: string | null;
  /** The first moment at which it opens by itself; null if it never does. */
  readonly until: string | null;
  readonly opener: 'planner' | 'nobody';
  /** What closed the period, for `period-closed`. */
  readonly decision?: string;
}

/**
 * Whether a value may be entered at a moment, until when, or which rule forbids it, since when, until when, and who can open it.
 * The quarter that ends on 2026-03-31, with a lag of 30 days and 10 of grace, is open from 2026-03-31T22:00Z (opensAfterDays 1)
 * to 2026-05-10T21:59:59.999Z, the last moment of that day in Geneva. Rules in order: a period that has not begun opens for
 * nobody; an exception opens against every other rule; a closure outlasts the window. What is absent or contradicts itself is
 * locked, and so is everything while a closure cannot be read.
 *
 * A value that was sent back may be worked on for 14 days, whether or not the window has closed meanwhile: whoever returns it asks
 * for it, and nobody should have to beg a planner for what a verifier asks. A closure is stronger, as a body decided it. What an
 * author withdraws opens nothing, or an author could hold a window open alone for ever; a planner's exception opens that too, so
 * that nothing is ever stuck.
 */
export function windowOf(input: WindowInput): OpenWindow | LockedWindow {
  const window = plannedWindow(input);
  if (!window) return locked('not-determined');
  const { now, begins, opens, closes } = window;
  if (now < begins) return { ...locked('future'), until: opening(window), opener: 'nobody' };
  const ends: Readonly<Record<Opening, number | undefined>> = {
    window: opens <= now && now <= closes ? closes : undefined,
    return: endOfReturn(input, window),
    exception: endOfException(input, now),
  };
  const because = OPENINGS.reduce<Opening | undefined>((best, each) => {
    const [end, longest] = [ends[each], best && ends[best]];
    return end !== undefined && (longest === undefined || end > longest) ? each : best;
  }, undefined);
  return because ? { kind: 'open', until: momentOf(ends[because] ?? now), because } : lockedBy(window);
}

interface PlannedWindow {
  readonly now: number;
  readonly begins: number;
  readonly opens: number;
  /** The last millisecond: of the day of grace, or before a closure. Before `opens` for a window that a closure swallows. */
  readonly closes: number;
  readonly closure: PeriodClosure | undefined;
}

/** The window in milliseconds; undefined when something is absent, cannot be read or contradicts itself. */
function plannedWindow({ moment, period, terms, closures }: WindowInput): PlannedWindow | undefined {
  const now = millisecondsOf(moment);
  if (now === undefined || !period || !isPeriod(period)) return undefined;
  if (!terms || !areTerms(terms) || !closures.every(isClosure)) return undefined;
  const begins = startOf(period.from);
  const covering = closures.filter(({ from, to }) => from <= period.to && period.to <= to);
  const closure = covering.toSorted((a, b) => compareDays(a.since, b.since))[0];
  const graceEnds = endOf(addDays(dueDay(period, terms.lagDays), terms.graceDays));
  return {
    now,
    begins,
    opens: Math.max(begins, startOf(addDays(period.to, terms.opensAfterDays))),
    closes: closure ? Math.min(graceEnds, startOf(closure.since) - 1) : graceEnds,
    closure,
  };
}

/** The moment at which a window opens by itself; null if it is closed before that. */
const opening = ({ opens, closes }: PlannedWindow): string | null => (opens <= closes ? momentOf(opens) : null);

/** A closure names itself although the window may have closed before it: it is what an exception must be asked against. */
function lockedBy(window: PlannedWindow): LockedWindow {
  const { now, closure, opens, closes } = window;
  if (closure && startOf(closure.since) <= now)
    return { ...locked('period-closed'), since: momentOf(startOf(closure.since)), decision: closure.decision };
  if (now < opens) return { ...locked('not-yet-open'), until: opening(window) };
  return { ...locked('window-closed'), since: momentOf(closes + 1) };
}

const locked = (rule: LockRule): LockedWindow => ({
  kind: 'locked',
  rule,
  since: null,
  until: null,
  opener: 'planner',
});

/** The last millisecond of the exception that lasts longest of those in force; one without a reason or a name opens nothing. */
function endOfException({ unitId, indicatorId, period, exceptions }: WindowInput, now: number): number | undefined {
  const ends = exceptions
    .filter((exception) => exception.unitId === null || exception.unitId === unitId)
    .filter((exception) => exception.indicatorId === null || exception.indicatorId === indicatorId)
    .filter(({ periodId, reason, by }) => periodId === period?.id && reason.trim() !== '' && by.trim() !== '')
    .filter(({ grantedAt, until }) => (millisecondsOf(grantedAt) ?? now + 1) <= now && isLocalDate(until))
    .map(({ until }) => endOf(until))
    .filter((end) => now <= end);
  return ends.length > 0 ? Math.max(...ends) : undefined;
}

/** The last millisecond in which a value that was sent back may be worked on; a closure ends it before. */
function endOfReturn({ returnedAt }: WindowInput, { now, closure }: PlannedWindow): number | undefined {
  const returned = returnedAt === undefined ? undefined : millisecondsOf(returnedAt);
  if (returned === undefined || returned > now) return undefined;
  const lastDay = endOf(addDays(dayAt(returned), RETURN_DAYS));
  const end = closure ? Math.min(lastDay, startOf(closure.since) - 1) : lastDay;
  return now <= end ? end : undefined;
}

/** No plan looks farther ahead than this, and the calendar itself ends somewhere. */
const MOST_DAYS = 3660;
/** Terms under which a window is open longest; beyond them it is locked. */
export const WIDEST_TERMS: WindowTerms = { opensAfterDays: -MOST_DAYS, lagDays: MOST_DAYS, graceDays: MOST_DAYS };
const isCount = (days: number): boolean => Number.isSafeInteger(days) && Math.abs(days) <= MOST_DAYS;

const isPeriod = ({ from, to }: Period): boolean => isLocalDate(from) && isLocalDate(to) && from <= to;
/** A window that would open after it closes contradicts itself. */
const areTerms = ({ opensAfterDays, lagDays, graceDays }: WindowTerms): boolean =>
  [opensAfterDays, lagDays, graceDays].every(isCount) &&
  Math.min(lagDays, graceDays) >= 0 &&
  opensAfterDays <= lagDays + graceDays;
const isClosure = ({ from, to, since }: PeriodClosure): boolean => [from, to, since].every(isLocalDate) && from <= to;

const endOf = (day: LocalDate): number => endOfDay(day, GENEVA).getTime();
/** From the end of the day before, as a day has 23 or 25 hours when clocks change. */
const startOf = (day: LocalDate): number => endOf(addDays(day, -1)) + 1;

const dayAt = (milliseconds: number): LocalDate =>
  Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(GENEVA).toPlainDate().toString() as LocalDate;

const momentOf = (milliseconds: number): string =>
  Temporal.Instant.fromEpochMilliseconds(milliseconds).toString({ smallestUnit: 'millisecond' });

function millisecondsOf(moment: string): number | undefined {
  try {
    return Temporal.Instant.from(moment).epochMilliseconds;
  } catch {
    return undefined;
  }
}
