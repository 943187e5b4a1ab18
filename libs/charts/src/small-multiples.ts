import { compare, decimalText, type LocalDate, minus, parseDecimal } from '@resolute/domain';
import type { ChartTable } from './chart-table';

/** A period with the last day at which its dots stand. */
export interface MultiplePeriod {
  readonly id: string;
  readonly to: LocalDate;
  /** Of all categories together; null where it is no number. */
  readonly total: string | null;
}

/** One category in the reader's language, with its values by period. */
export interface MultipleSeries {
  readonly code: string;
  readonly title: string;
  readonly points: readonly { readonly periodId: string; readonly value: string; readonly isEstimate: boolean }[];
}

export interface SmallMultiples {
  readonly periods: readonly MultiplePeriod[];
  readonly series: readonly MultipleSeries[];
  /** Whether the whole is drawn behind each: not where it is the sum of them, as it would press them all flat. */
  readonly showsTotal: boolean;
}

/** The one scale of all the multiples, so that they can be held against one another; null where there is no value. */
export function sharedScale({ periods, series, showsTotal }: SmallMultiples): { min: number; max: number } | null {
  const totals = showsTotal ? periods.flatMap(({ total }) => (total === null ? [] : [total])) : [];
  const values = [...series.flatMap(({ points }) => points.map(({ value }) => value)), ...totals].map(Number);
  if (values.length === 0) return null;
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = (most - least || Math.abs(most) || 1) * 0.12;
  return { min: least >= 0 && least - room < 0 ? 0 : least - room, max: most + room };
}

/** What one sentence says of them: 10 categories over 5 periods, at the end SG3 highest with 72 and SG21 lowest with 53. */
export interface MultiplesSummary {
  readonly categories: number;
  readonly periods: number;
  readonly highest?: { readonly code: string; readonly value: string };
  readonly lowest?: { readonly code: string; readonly value: string };
}

/** The highest and the lowest of the latest values, of those that have one in the latest period. */
export function summaryOfMultiples({ periods, series }: SmallMultiples): MultiplesSummary {
  const latest = periods.at(-1)?.id;
  const values = series
    .flatMap(({ code, points }) =>
      points.filter(({ periodId }) => periodId === latest).map(({ value }) => ({ code, value })),
    )
    .toSorted((one, other) => compare(parseDecimal(other.value), parseDecimal(one.value)));
  const [highest] = values;
  const lowest = values.at(-1);
  return {
    categories: series.length,
    periods: periods.length,
    ...(highest && { highest }),
    ...(lowest && { lowest }),
  };
}

/** A row for each category and period, with the change since the period before that has a value. */
export function tableOfMultiples({
  periods,
  series,
}: SmallMultiples): ChartTable<'code' | 'category' | 'period' | 'value' | 'change'> {
  const order = new Map(periods.map(({ id }, at) => [id, at]));
  return {
    columns: [
      { key: 'code', kind: 'text' },
      { key: 'category', kind: 'text' },
      { key: 'period', kind: 'text' },
      { key: 'value', kind: 'number' },
      { key: 'change', kind: 'number' },
    ],
    rows: series.flatMap(({ code, title, points }) =>
      points
        .toSorted((one, other) => (order.get(one.periodId) ?? 0) - (order.get(other.periodId) ?? 0))
        .map(({ periodId, value }, at, all) => ({
          code,
          category: title,
          period: periodId,
          value,
          change: changeSince(all[at - 1]?.value, value),
        })),
    ),
  };
}

const changeSince = (before: string | undefined, now: string): string =>
  before === undefined ? '' : decimalText(minus(parseDecimal(now), parseDecimal(before)));
