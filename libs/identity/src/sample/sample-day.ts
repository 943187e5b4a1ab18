import { dayOf, GENEVA, type LocalDate, parseLocalDate } from '@resolute/domain';

/** The day up to which the sample tells: everything is as it was that evening, whenever it is loaded. */
export const SAMPLE_DAY = parseLocalDate('2026-11-20');

/**
 * The day of the sample: the one that is wished for, or the fixed one; never later than the day of loading, as what is reported
 * has happened. Loaded on 2026-03-01, the sample ends on that day; loaded on 2027-06-01, on 2026-11-20.
 */
export function sampleDay(now: Date, wished: LocalDate = SAMPLE_DAY): LocalDate {
  const loadedOn = dayOf(now, GENEVA);
  return wished < loadedOn ? wished : loadedOn;
}
