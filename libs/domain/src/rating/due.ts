import { Temporal } from 'temporal-polyfill';
import { GENEVA, type LocalDate } from '../calendar/local-date';
import { dayNumber } from '../progress/day-number';
import type { Period, RatingInput } from './rating-input';

/**
 * The latest period whose due day and grace have passed at the moment of the evaluation; its end is the day d of the rule.
 * A due day has passed when it has ended in Geneva: with a lag of 20 days, the quarter that ends on 2026-03-31 is due on
 * 2026-04-20 and counts from 2026-04-20T22:00Z, the first moment of the next day there. Periods are in order.
 */
export function latestDue(input: Pick<RatingInput, 'periods' | 'lagDays' | 'graceDays' | 'at'>): Period | undefined {
  const lastEnd = todayNumber(input.at.moment) - input.lagDays - input.graceDays;
  const { periods } = input;
  for (let at = periods.length - 1; at >= 0; at -= 1) {
    const period = periods[at];
    if (period && dayNumber(period.to) < lastEnd) return period;
  }
  return undefined;
}

/** The last moment that was asked for: a nightly run asks a million times for the same one. */
let remembered = { moment: '', day: 0 };

function todayNumber(moment: string): number {
  if (remembered.moment !== moment) {
    const today = Temporal.Instant.from(moment).toZonedDateTimeISO(GENEVA).toPlainDate().toString();
    remembered = { moment, day: dayNumber(today as LocalDate) };
  }
  return remembered.day;
}
