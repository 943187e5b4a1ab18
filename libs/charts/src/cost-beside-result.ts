import type { ChartTable } from './chart-table';

/** How far the money and the work of one result had come by the end of a year, both as quotients of the whole way. */
export interface CostPoint {
  readonly year: number;
  /** Of what is planned for all years; null where nothing was recorded. */
  readonly spent: string | null;
  /** The achievement; null where there is none to compare. */
  readonly achieved: string | null;
}

/** One result over the years of its plan. */
export interface CostSeries {
  readonly code: string;
  /** In the reader's language. */
  readonly title: string;
  readonly points: readonly CostPoint[];
}

/** Those that tell something: without a single figure there is nothing to draw. */
export const toldSeries = (series: readonly CostSeries[]): readonly CostSeries[] =>
  series.filter(({ points }) => points.some(isTold));

const isTold = ({ spent, achieved }: CostPoint): boolean => spent !== null || achieved !== null;

/** The scale that all share, up to the whole way or what went beyond it. */
export const costScale = (series: readonly CostSeries[]): { readonly min: number; readonly max: number } => {
  const all = series.flatMap(({ points }) =>
    points.flatMap(({ spent, achieved }) => [Number(spent), Number(achieved)]),
  );
  return { min: Math.min(0, ...all), max: Math.max(1, ...all) };
};

/** A row for each result and year of which something is known; both figures in per cent with one decimal, as they are compared. */
export const tableOfCosts = (
  series: readonly CostSeries[],
  percent: (quotient: string) => string,
): ChartTable<'code' | 'title' | 'year' | 'spentShare' | 'achievement'> => ({
  columns: [
    { key: 'code', kind: 'text' },
    { key: 'title', kind: 'text' },
    { key: 'year', kind: 'text' },
    { key: 'spentShare', kind: 'text' },
    { key: 'achievement', kind: 'text' },
  ],
  rows: series.flatMap(({ code, title, points }) =>
    points.filter(isTold).map(({ year, spent, achieved }) => ({
      code,
      title,
      year: String(year),
      spentShare: spent === null ? '' : percent(spent),
      achievement: achieved === null ? '' : percent(achieved),
    })),
  ),
});
