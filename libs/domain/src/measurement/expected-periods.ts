import type { LocalDate } from '../calendar/local-date';
import { type Frequency, periodsOfYear, type Span } from '../calendar/periods';
import type { Period } from '../rating/rating-input';

/** From when on a version of an indicator holds, and for which periods it is reported: by the calendar or for meetings. */
export interface ScheduledVersion {
  /** The first day; null for the first version. */
  readonly startsOn: LocalDate | null;
  readonly frequency: Frequency | null;
  readonly series: string | null;
}

/** An indicator as far as it says when somebody is to report. */
export interface Schedule<V extends ScheduledVersion> {
  /** In the order of their numbers. */
  readonly versions: readonly V[];
  /** The last day on which it is reported. */
  readonly retiredOn: LocalDate | null;
}

/** The days on which a unit reports its part, both included; null where they are open. */
export interface ReportingDays {
  readonly from: LocalDate | null;
  readonly until: LocalDate | null;
}

/** A calendar period, without a series, or a meeting of one. */
export interface Reportable extends Period {
  readonly series: string | null;
}

export type ExpectedPeriod<V extends ScheduledVersion> = Reportable & { readonly version: V };

/** Whether a unit reports on a day: from its first day to its last, both included; without one always before, or ever after. */
export const reportsOn = ({ from, until }: ReportingDays, day: LocalDate): boolean =>
  (from === null || from <= day) && (until === null || day <= until);

/**
 * The version under which a unit reports a period, or undefined when no value of it is expected. The period's last day decides
 * everything: which version holds, whether the indicator is retired and whether the unit reports. 2026-Q4 ends before a version
 * that starts on 2027-01-01, and is no period of a unit whose last day is 2026-12-30.
 */
export function expectedVersion<V extends ScheduledVersion>(
  { versions, retiredOn }: Schedule<V>,
  days: ReportingDays,
  period: Reportable,
): V | undefined {
  const day = period.to;
  if (!reportsOn(days, day) || (retiredOn !== null && retiredOn < day)) return undefined;
  const version = versions.findLast(({ startsOn }) => startsOn === null || startsOn <= day);
  return version && isPeriodOf(version, period) ? version : undefined;
}

/**
 * The periods that a unit reports and that end in a span, in the order in which they end. Two spans side by side share none and
 * leave none out: 2026 ends in the span 2026-07-01 … 2026-12-31 and not in the half year before it.
 */
export function expectedPeriods<V extends ScheduledVersion>(
  schedule: Schedule<V>,
  days: ReportingDays,
  { span, meetings }: { readonly span: Span; readonly meetings: readonly Reportable[] },
): ExpectedPeriod<V>[] {
  const frequencies = new Set(schedule.versions.flatMap(({ frequency }) => frequency ?? []));
  return [...[...frequencies].flatMap((frequency) => calendarPeriodsEndingIn(span, frequency)), ...meetings]
    .filter(({ to }) => span.from <= to && to <= span.to)
    .flatMap((period) => {
      const version = expectedVersion(schedule, days, period);
      return version ? [{ ...period, version }] : [];
    })
    .toSorted(byEnd);
}

/** The order in which periods end. */
export const byEnd = (a: Period, b: Period): number => order(a.to, b.to) || order(a.from, b.from) || order(a.id, b.id);

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function isPeriodOf({ frequency, series }: ScheduledVersion, period: Reportable): boolean {
  if (series !== null || period.series !== null) return period.series === series;
  return frequency !== null && periodsOfYear(yearOf(period.to), frequency).some(({ id }) => id === period.id);
}

function calendarPeriodsEndingIn(span: Span, frequency: Frequency): Reportable[] {
  const years = Array.from({ length: yearOf(span.to) - yearOf(span.from) + 1 }, (_, at) => yearOf(span.from) + at);
  return years.flatMap((year) => periodsOfYear(year, frequency)).map((period) => ({ ...period, series: null }));
}

const yearOf = (day: LocalDate): number => Number(day.slice(0, 4));
