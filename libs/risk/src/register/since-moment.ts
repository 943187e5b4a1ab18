import { dayOf, endOfDay, fieldFault, GENEVA, type LocalDate } from '@resolute/domain';

/** The last moment of the day since which movement is told; null without one. Throws `field/day-to-come` on `since`. */
export const sinceMoment = (since: LocalDate | undefined, now: Date): Date | null => momentOf('since', since, now);

/** The last moment of the day that a map is drawn of: now for today and without a day. Throws `field/day-to-come` on `until`. */
export function untilMoment(until: LocalDate | undefined, now: Date): Date {
  const moment = momentOf('until', until, now);
  return moment === null || moment > now ? now : moment;
}

function momentOf(field: string, day: LocalDate | undefined, now: Date): Date | null {
  if (day === undefined) return null;
  if (day > dayOf(now, GENEVA)) throw fieldFault(field, 'field/day-to-come');
  return endOfDay(day, GENEVA);
}
