import type { ChartTable } from './chart-table';

/** The money of one year in whole francs. */
export interface SpendingYear {
  readonly year: number;
  /** Outside the budget or the strategic plan in force: what is planned for it is an indication. */
  readonly isIndicative: boolean;
  readonly planned: string;
  /** Null where nothing was recorded, which is not 0. */
  readonly spent: string | null;
  /** Null where none is set. */
  readonly ceiling: string | null;
}

/** Year by year, or from the first year of the plan up to the end of each. */
export const SPENDING_VIEWS = ['by-year', 'cumulative'] as const;
export type SpendingView = (typeof SPENDING_VIEWS)[number];

/**
 * The sums from the first year up to each: planned 3 600 and then 1 400 are 3 600 and 5 000. Spending ends with the last year of
 * which something was recorded, as nobody knows of the ones after it; a ceiling of all years so far ends where one has none.
 */
export function cumulated(years: readonly SpendingYear[]): readonly SpendingYear[] {
  const lastSpent = years.findLastIndex(({ spent }) => spent !== null);
  return years.map((year, at) => {
    const soFar = years.slice(0, at + 1);
    const ceilings = soFar.map(({ ceiling }) => ceiling);
    return {
      ...year,
      planned: sumOf(soFar.map(({ planned }) => planned)),
      spent: at <= lastSpent ? sumOf(soFar.map(({ spent }) => spent)) : null,
      ceiling: ceilings.includes(null) ? null : sumOf(ceilings),
    };
  });
}

const sumOf = (francs: readonly (string | null)[]): string =>
  francs.reduce((sum, each) => sum + BigInt(each ?? '0'), 0n).toString();

/** A row for each year; whether it is indicative stands in words beside it. */
export const tableOfSpending = (
  years: readonly SpendingYear[],
): ChartTable<'year' | 'status' | 'planned' | 'spent' | 'ceiling'> => ({
  columns: [
    { key: 'year', kind: 'text' },
    { key: 'status', kind: 'text' },
    { key: 'planned', kind: 'number' },
    { key: 'spent', kind: 'number' },
    { key: 'ceiling', kind: 'number' },
  ],
  rows: years.map(({ year, isIndicative, planned, spent, ceiling }) => ({
    year: String(year),
    status: isIndicative ? 'indicative' : 'in-budget',
    planned,
    spent: spent ?? '',
    ceiling: ceiling ?? '',
  })),
});
