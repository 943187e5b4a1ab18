import { addDays, daysBetween, type LocalDate } from '@resolute/domain';
import type { IndicatorPath } from './indicator-path';

/** Where a dated value lies: days since the first day shown, and a number exact enough to draw. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The first and the last day that a chart shows. */
export interface Days {
  readonly first: LocalDate;
  readonly last: LocalDate;
}

/** The span of all that is drawn; a limit alone has no day, so the values decide. Undefined where nothing has a day. */
export function daysOf({ way, values, earlier, target, expected }: IndicatorPath): Days | undefined {
  const days = [...way, ...values, ...earlier, ...(target ? [target] : []), ...(expected ? [expected] : [])]
    .map(({ on }) => on)
    .sort();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return first === last ? { first: addDays(first, -1), last } : { first, last };
}

export const placeOf =
  ({ first }: Days) =>
  ({ on, value }: { readonly on: LocalDate; readonly value: string }): Place => ({
    x: daysBetween(first, on),
    y: Number(value),
  });

/** The last day of each year within the span, where its tick stands; the first and the last day when there is none. */
export function yearTicks({ first, last }: Days): readonly { readonly x: number; readonly day: LocalDate }[] {
  const length = daysBetween(first, last);
  const ends: { x: number; day: LocalDate }[] = [];
  for (let x = 0; x <= length; x += 1) {
    const day = addDays(first, x);
    if (day.endsWith('-12-31')) ends.push({ x, day });
  }
  return ends.length > 0
    ? ends
    : [
        { x: 0, day: first },
        { x: length, day: last },
      ];
}
