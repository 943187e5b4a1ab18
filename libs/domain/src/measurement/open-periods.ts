import { addDays, type LocalDate } from '../calendar/local-date';
import { calendarPeriod, type Span } from '../calendar/periods';
import { WIDEST_TERMS, type WindowTerms } from '../calendar/reporting-window';
import {
  byEnd,
  type ExpectedPeriod,
  expectedPeriods,
  expectedVersion,
  type Reportable,
  type ReportingDays,
  type Schedule,
  type ScheduledVersion,
} from './expected-periods';

/** When it is asked what is open, and what may be open then. */
export interface OpenWish {
  readonly day: LocalDate;
  readonly meetings: readonly Reportable[];
  /** The ids of periods that may be open whatever the terms say, by an exception or because a value was sent back. */
  readonly named: ReadonlySet<string>;
}

/**
 * The days on which a period ends whose own window may be open on a day. With a lag of 30 days and 10 of grace, and an opening
 * on the day after the end, those are for 2026-05-10 the days from 2026-03-31 to 2026-05-09.
 */
export const endsOpenOn = (day: LocalDate, { opensAfterDays, lagDays, graceDays }: WindowTerms): Span => ({
  from: addDays(day, -(lagDays + graceDays)),
  to: addDays(day, -opensAfterDays),
});

/** The same for every terms that there may be. */
export const endsEverOpenOn = (day: LocalDate): Span => endsOpenOn(day, WIDEST_TERMS);

/**
 * The periods that a unit reports and that may be open on a day, in the order in which they end: every one that `windowOf` could
 * find open is among them, so that nothing else need be read. On 2026-04-15 a quarter with a lag of 30 days is 2026-Q1 alone.
 */
export function openPeriods<V extends ScheduledVersion & WindowTerms>(
  schedule: Schedule<V>,
  days: ReportingDays,
  { day, meetings, named }: OpenWish,
): ExpectedPeriod<V>[] {
  const ends = schedule.versions.map((version) => endsOpenOn(day, version));
  const span = {
    from: ends.map(({ from }) => from).reduce(earlier, day),
    to: ends.map(({ to }) => to).reduce(later, day),
  };
  const byTerms = expectedPeriods(schedule, days, { span, meetings })
    .filter(({ id }) => !named.has(id))
    .filter(({ to, version }) => isWithin(to, endsOpenOn(day, version)));
  const byName = [...named].flatMap((id): ExpectedPeriod<V>[] => {
    const period = reportable(id, meetings);
    const version = period && expectedVersion(schedule, days, period);
    return version ? [{ ...period, version }] : [];
  });
  return [...byTerms, ...byName].toSorted(byEnd);
}

function reportable(id: string, meetings: readonly Reportable[]): Reportable | undefined {
  const period = calendarPeriod(id);
  return meetings.find((meeting) => meeting.id === id) ?? (period && { ...period, series: null });
}

const isWithin = (day: LocalDate, { from, to }: Span): boolean => from <= day && day <= to;
const earlier = (a: LocalDate, b: LocalDate): LocalDate => (b < a ? b : a);
const later = (a: LocalDate, b: LocalDate): LocalDate => (b > a ? b : a);
