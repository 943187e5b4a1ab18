import { calendarPeriod, FREQUENCIES, type LocalDate, parseLocalDate, periodsOfSpan } from '@resolute/domain';
import type { SampleContent, SampleReport, SampleValue } from './sample-value.types';

/**
 * Values of consecutive periods in a few signs: '12' is a number, '9/30' nine of thirty, '~12' an estimate; null is none.
 * Anything else is said in full.
 */
export type SeriesEntry = string | SampleContent | null;

export type Shares = Readonly<Record<string, number>>;

export interface ValueSeries {
  readonly indicator: string;
  readonly unit?: string;
  /** The first period. */
  readonly from: string;
  readonly values: readonly SeriesEntry[];
  /** By dimension, how a total is divided: in proportion to the shares, in whole numbers. */
  readonly shares?: Readonly<Record<string, Shares>>;
}

const LAST_DAY = parseLocalDate('2026-12-31');

/** The values of a series, period by period. Throws where it begins with no calendar period. */
export function seriesOf({ indicator, unit, from, values, shares = {} }: ValueSeries): SampleValue[] {
  const ids = periodsFrom(from);
  return values.flatMap((entry, at) => {
    if (entry === null) return [];
    const content = withParts(typeof entry === 'string' ? contentOf(entry) : entry, shares);
    return [{ indicator, ...(unit && { unit }), period: ids[at] ?? '', content }];
  });
}

/** The same, as values that were typed in; `remark` is what the author says where a value asks for a word. */
export const reportsOf = (series: ValueSeries, about: Omit<SampleReport, keyof SampleValue> = {}): SampleReport[] =>
  seriesOf(series).map((value) => ({ ...value, ...about }));

function periodsFrom(first: string): string[] {
  const period = calendarPeriod(first);
  if (!period) throw new Error(`${first} is no calendar period`);
  const span = { from: period.from, to: LAST_DAY as LocalDate };
  const found = FREQUENCIES.map((frequency) => periodsOfSpan(span, frequency).map(({ id }) => id));
  return found.find(([id]) => id === first) ?? [];
}

/** What a few signs say. */
export function contentOf(signs: string): SampleContent {
  const isEstimate = signs.startsWith('~');
  const [value = '', denominator] = (isEstimate ? signs.slice(1) : signs).split('/');
  const figure = denominator === undefined ? { value } : { numerator: value, denominator };
  return { ...figure, ...(isEstimate && { isEstimate }) };
}

/** A value with its total divided by the shares; parts that it has already stay. */
export function withParts(content: SampleContent, shares: Readonly<Record<string, Shares>>): SampleContent {
  const { value, breakdown = {} } = content;
  if (value === undefined || Object.keys(shares).length === 0) return content;
  const divided = Object.entries(shares).map(([dimension, each]) => [dimension, divide(value, each)] as const);
  return { ...content, breakdown: { ...Object.fromEntries(divided), ...breakdown } };
}

/** Divides a whole number by largest remainder, so that the parts add up to it: 7 in the shares 1 and 1 gives 4 and 3. */
export function divide(total: string, shares: Shares): Record<string, string> {
  const [amount, sign] = [Math.abs(Number(total)), Number(total) < 0 ? -1 : 1];
  const sum = Object.values(shares).reduce((one, other) => one + other, 0);
  const parts = Object.entries(shares).map(([code, share]) => {
    const exact = (amount * share) / sum;
    return { code, whole: Math.floor(exact), rest: exact - Math.floor(exact) };
  });
  let left = amount - parts.reduce((one, { whole }) => one + whole, 0);
  for (const part of parts.toSorted((a, b) => b.rest - a.rest)) {
    if (left === 0) break;
    part.whole += 1;
    left -= 1;
  }
  return Object.fromEntries(parts.map(({ code, whole }) => [code, String(whole === 0 ? 0 : whole * sign)]));
}
