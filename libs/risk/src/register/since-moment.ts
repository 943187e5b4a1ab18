import { dayOf, endOfDay, fieldFault, GENEVA, type LocalDate } from '@resolute/domain';

/** The last moment of the day since which movement is told; null without one. Throws `field/day-to-come` on `since`. */
export function sinceMoment(since: LocalDate | undefined, now: Date): Date | null {
  if (since === undefined) return null;
  if (since > dayOf(now, GENEVA)) throw fieldFault('since', 'field/day-to-come');
  return endOfDay(since, GENEVA);
}
