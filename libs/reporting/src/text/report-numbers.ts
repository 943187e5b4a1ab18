import { type LocalDate, printedNumber } from '@resolute/domain';
import { Decimal } from 'decimal.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * A decimal as ITU prints it in English, with at most so many decimals.
 * `1234.5` is `1 234.5`. For what is judged against a threshold see `paceText` in the domain, which never rounds across one.
 */
export function figureText(value: string, decimals = 2): string {
  const rounded = new Decimal(value).toDecimalPlaces(decimals, Decimal.ROUND_HALF_EVEN);
  return printedNumber(rounded.isZero() ? '0' : rounded.toFixed(), 'en');
}

/** `2025-05-26` is `26 May 2025`. Months by name: figures alone would be read as two different days. */
export const dayText = (day: LocalDate | string): string =>
  `${Number(day.slice(8, 10))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;

/** For a cell of a table: `26 May 2025` as everywhere, `31 Dec 2025`. */
export const shortDayText = (day: LocalDate | string): string =>
  dayText(day).replace(/[A-Z]\w+/u, (month) => month.slice(0, 3));

/** `2026-03-20T22:59:00.000Z` is `20 March 2026, 22:59`. */
export const momentText = (moment: string): string => `${dayText(moment)}, ${moment.slice(11, 16)}`;
