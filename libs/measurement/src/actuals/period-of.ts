import { calendarPeriod, type LocalDate, type Period } from '@resolute/domain';

/** The days of the meeting that a value is of; null where it is of a stretch of the calendar. */
export interface MeetingDays {
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

/**
 * The period of a value that there is: the meeting by its own days, also where an earlier version of its indicator was reported for
 * meetings of another series, or for none; or what its id names in the calendar.
 */
export function periodOf(id: string, meeting: MeetingDays | null): Period {
  const { from = null, to = null } = meeting ?? {};
  const period = from && to ? { id, from, to } : calendarPeriod(id);
  // No value begins without a period.
  if (!period) throw new Error(`${id} is no period`);
  return period;
}
