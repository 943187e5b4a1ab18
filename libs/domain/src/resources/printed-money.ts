import { fixedText } from '../kernel/decimal';
import { apportioned, sumOf } from './apportioned';

const THOUSAND = 1000n;
/** A percentage with one decimal is counted in tenths. */
const TENTHS = 1000n;

/**
 * Francs in thousands, rounded half-even: 1 850 499 prints 1850, 1 850 500 prints 1850 and 1 851 500 prints 1852. For one figure
 * that stands alone.
 */
export const thousandsOf = (francs: bigint): string => fixedText({ over: francs, under: THOUSAND }, 0);

/**
 * The percentages of a column with one decimal, which add up to 100.0; undefined where the parts are all 0, as there is nothing to
 * divide. The sample's outputs of 9900, 52 800, 14 500, 5650, 13 950, 4700 and 8500 print 9.0 48.0 13.2 5.1 12.7 4.3 7.7.
 */
export function percentagesOf(parts: readonly bigint[]): string[] | undefined {
  if (sumOf(parts) === 0n) return undefined;
  return apportioned(TENTHS, parts).map((tenths) => fixedText({ over: tenths, under: 10n }, 1));
}

/** A table in thousands: its rows, the total of each column, the total of each row, and the total of all. */
export interface ThousandsTable {
  readonly cells: readonly (readonly string[])[];
  readonly columnTotals: readonly string[];
  readonly rowTotals: readonly string[];
  readonly total: string;
}

/**
 * A table of francs in thousands in which each column adds up, that of the totals too, and the totals of the columns add up to
 * the total of all: largest remainders are rounded up. A row of seven roundings may miss its own total by the last digit, as not
 * everything can add up at once. Every figure is less than two thousand francs from what it stands for.
 */
export function thousandsTable(rows: readonly (readonly bigint[])[], columns: number): ThousandsTable {
  const column = (at: number): bigint[] => rows.map((row) => row[at] ?? 0n);
  const sums = Array.from({ length: columns }, (_, at) => sumOf(column(at)));
  const total = BigInt(thousandsOf(sumOf(sums)));
  const columnTotals = apportioned(total, sums);
  const shares = columnTotals.map((whole, at) => apportioned(whole, column(at)));
  const rowTotals = apportioned(total, rows.map(sumOf));
  return {
    cells: rows.map((_, row) => shares.map((each) => String(each[row]))),
    columnTotals: columnTotals.map(String),
    rowTotals: rowTotals.map(String),
    total: String(total),
  };
}
