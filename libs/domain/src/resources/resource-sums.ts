import { decimalText, type Exact, fixedText, parseDecimal, plus, times, ZERO } from '../kernel/decimal';
import { sumOf } from './apportioned';
import { percentagesOf } from './printed-money';
import { GRADE_GROUPS, type StaffMonths } from './resource';

/** What is planned and spent for one result in one year; what nobody has said is left out, and is not 0. */
export interface ResourceCell {
  readonly year: number;
  readonly planned?: Figures;
  readonly spent?: Figures;
  /** The part of the work that supports regional offices, as a decimal. */
  readonly regionalSupportShare?: string;
}

export interface Figures {
  readonly francs: bigint;
  readonly staffMonths: StaffMonths;
}

/** The sums of several cells. `spent` is left out where nothing was recorded, `percent` where nothing is planned at all. */
export interface ResourceSums {
  readonly planned: bigint;
  readonly spent?: bigint;
  readonly staffMonths: StaffMonths;
  /** Of the planned francs, those that support regional offices: Resolution 108, instructs the Director 1. */
  readonly regionalSupport: bigint;
}

export interface RowSums extends ResourceSums {
  /** Of what is planned in all; the percentages of all rows add up to 100.0. */
  readonly percent?: string;
}

export interface YearSums extends ResourceSums {
  readonly year: number;
  readonly ceiling?: bigint;
  /** What may still be planned below the ceiling. */
  readonly left?: bigint;
}

export interface TableSums {
  readonly rows: readonly RowSums[];
  readonly years: readonly YearSums[];
  readonly all: ResourceSums;
}

/** The sums of a table of results by years; what is outside these years does not count. */
export function resourceSums(
  rows: readonly (readonly ResourceCell[])[],
  years: readonly number[],
  ceilings: ReadonlyMap<number, bigint>,
): TableSums {
  const shown = rows.map((cells) => cells.filter(({ year }) => years.includes(year)));
  const byRow = shown.map(sumsOf);
  const percentages = percentagesOf(byRow.map(({ planned }) => planned));
  const cells = shown.flat();
  return {
    rows: byRow.map((sums, at) => ({ ...sums, ...(percentages && { percent: percentages[at] }) })),
    years: years.map((year) => {
      const sums = sumsOf(cells.filter((cell) => cell.year === year));
      const ceiling = ceilings.get(year);
      return { year, ...sums, ...(ceiling !== undefined && { ceiling, left: ceiling - sums.planned }) };
    }),
    all: sumsOf(cells),
  };
}

function sumsOf(cells: readonly ResourceCell[]): ResourceSums {
  const planned = cells.flatMap((cell) => cell.planned ?? []);
  const spent = cells.flatMap((cell) => cell.spent ?? []);
  return {
    planned: sumOf(planned.map(({ francs }) => francs)),
    ...(spent.length > 0 && { spent: sumOf(spent.map(({ francs }) => francs)) }),
    staffMonths: monthsOf(planned.map(({ staffMonths }) => staffMonths)),
    regionalSupport: supportOf(cells),
  };
}

/** Added up by group; a group of which nobody has said anything stays out. */
function monthsOf(all: readonly StaffMonths[]): StaffMonths {
  const entries = GRADE_GROUPS.flatMap((group) => {
    const said = all.flatMap((months) => months[group] ?? []);
    return said.length === 0 ? [] : [[group, decimalText(said.map(parseDecimal).reduce(plus, ZERO))] as const];
  });
  return Object.fromEntries(entries);
}

/** Each year's share of what is planned for it, rounded half-even to whole francs once, at the end. */
function supportOf(cells: readonly ResourceCell[]): bigint {
  const parts = cells.map(({ planned, regionalSupportShare }): Exact => {
    if (!planned || regionalSupportShare === undefined) return ZERO;
    return times({ over: planned.francs, under: 1n }, parseDecimal(regionalSupportShare));
  });
  return BigInt(fixedText(parts.reduce(plus, ZERO), 0));
}
