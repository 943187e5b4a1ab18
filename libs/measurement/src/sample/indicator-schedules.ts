import type { SampleIndicatorSheet } from './sample-indicator.types';

type Schedule = Pick<SampleIndicatorSheet, 'frequency' | 'series' | 'opensAfterDays' | 'lagDays' | 'graceDays'>;

/** When values of the starter indicators are due: the shorter the period, the shorter the wait. */
export const SCHEDULES = {
  yearly: { frequency: 'year', opensAfterDays: 0, lagDays: 30, graceDays: 15 },
  halfYearly: { frequency: 'half', opensAfterDays: 0, lagDays: 30, graceDays: 15 },
  quarterly: { frequency: 'quarter', opensAfterDays: 0, lagDays: 20, graceDays: 10 },
  monthly: { frequency: 'month', opensAfterDays: 0, lagDays: 10, graceDays: 5 },
} as const satisfies Record<string, Schedule>;

/** Values that are reported for the meetings of a series, such as `TSAG`, within a month of the last day. */
export const afterMeetings = (series: string): Schedule => ({ series, opensAfterDays: 0, lagDays: 30, graceDays: 15 });
