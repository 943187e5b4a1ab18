import { fieldFault } from '../kernel/field-fault';
import { type AsOf, lastMomentOf } from './as-of';
import { dayOf, endOfDay, GENEVA, type LocalDate } from './local-date';

/** What a reader asks for: what was recorded by then, and which day's links and targets hold. */
export interface TimeWish {
  readonly asOf?: AsOf;
  readonly on?: LocalDate;
}

/** The two axes of time, decided: only what was recorded by `moment` is seen, and of that what is in force on `day`. */
export interface TimeAxes {
  readonly moment: Date;
  readonly day: LocalDate;
}

/**
 * Both default to now. `asOf` 2025-06-30 sees what was recorded until 21:59:59.999 UTC, the end of that day in Geneva,
 * and `asOf` 2025-06-30T09:00:00Z what was recorded until then; what is not over yet is seen as far as it has come. Throws on
 * `asOf` for a day to come, of which nothing is recorded.
 */
export function timeAxes({ asOf, on }: TimeWish, now: Date): TimeAxes {
  const today = dayOf(now, GENEVA);
  const end = asOf === undefined ? now : lastMomentOf(asOf);
  if (dayOf(end, GENEVA) > today) throw fieldFault('asOf', 'field/day-to-come');
  return { moment: end < now ? end : now, day: on ?? today };
}

/**
 * The axes of what is kept as it was found, such as ratings: it followed from what held on the day of the moment. Only who asks
 * for a day gets another. `asOf` 2025-06-30 alone is seen on 2025-06-30, and not by the plan of today.
 */
export function keptAxes(wish: TimeWish, now: Date): TimeAxes {
  const axes = timeAxes(wish, now);
  return wish.on === undefined ? { ...axes, day: dayOf(axes.moment, GENEVA) } : axes;
}

/**
 * The moment from which a day is seen: today from now, any other day from its end, when all that falls due on it has passed.
 * Seen from 2026-11-22T08:00Z, the day 2026-06-30 is seen from 2026-06-30T21:59:59.999Z.
 */
export const seenFrom = (day: LocalDate, now: Date): Date => (day === dayOf(now, GENEVA) ? now : endOfDay(day, GENEVA));
