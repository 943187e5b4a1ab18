import type { Period } from '../rating/rating-input';
import { compareDays, type LocalDate, parseLocalDate } from './local-date';

/** How often a value is reported, with the number of periods that a year has. */
export const FREQUENCIES = ['year', 'half', 'quarter', 'month'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** A stretch of days, both ends included. */
export interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

const MONTHS: Readonly<Record<Frequency, number>> = { year: 12, half: 6, quarter: 3, month: 1 };

const SUFFIX: Readonly<Record<Frequency, (index: number) => string>> = {
  year: () => '',
  half: (index) => `-H${index}`,
  quarter: (index) => `-Q${index}`,
  month: (index) => `-${twoDigits(index)}`,
};

/** Asked for again with every value that is read; a year has four lists, and they never change. */
const known = new Map<string, readonly Period[]>();

/** The periods of a calendar year in order: the quarters of 2026 are 2026-Q1 … 2026-Q4, the first from 1 January to 31 March. */
export function periodsOfYear(year: number, frequency: Frequency): readonly Period[] {
  const key = `${year} ${frequency}`;
  const found = known.get(key) ?? madeOf(year, frequency);
  known.set(key, found);
  return found;
}

function madeOf(year: number, frequency: Frequency): readonly Period[] {
  const months = MONTHS[frequency];
  return Array.from({ length: 12 / months }, (_, index) => {
    const last = (index + 1) * months;
    return {
      id: `${fourDigits(year)}${SUFFIX[frequency](index + 1)}`,
      from: parseLocalDate(`${fourDigits(year)}-${twoDigits(last - months + 1)}-01`),
      to: parseLocalDate(`${fourDigits(year)}-${twoDigits(last)}-${twoDigits(daysOfMonth(year, last))}`),
    };
  });
}

/** The periods that lie wholly in a span: of 2026-02-01 … 2026-09-30 the quarters are Q2 and Q3. Serves occasions alike. */
export const periodsWithin = <P extends Period>(periods: readonly P[], { from, to }: Span): P[] =>
  periods.filter((period) => compareDays(period.from, from) >= 0 && compareDays(period.to, to) <= 0);

/** The calendar periods that lie wholly in a span, over the ends of years: 2025-12-01 … 2026-01-31 has two months. */
export function periodsOfSpan(span: Span, frequency: Frequency): Period[] {
  const first = yearOf(span.from);
  const years = Array.from({ length: Math.max(0, yearOf(span.to) - first + 1) }, (_, index) => first + index);
  return years.flatMap((year) => periodsWithin(periodsOfYear(year, frequency), span));
}

/** The period that an id names, or undefined for the id of an occasion: 2024-02 is 2024-02-01 … 2024-02-29. */
export function calendarPeriod(id: string): Period | undefined {
  if (!/^\d{4}/.test(id)) return undefined;
  return FREQUENCIES.flatMap((frequency) => periodsOfYear(yearOf(id), frequency)).find((period) => period.id === id);
}

const yearOf = (text: string): number => Number(text.slice(0, 4));
const twoDigits = (value: number): string => String(value).padStart(2, '0');
const fourDigits = (value: number): string => String(value).padStart(4, '0');

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysOfMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (LENGTHS[month - 1] ?? 0);
