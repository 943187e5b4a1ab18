import { moneyOf, type ResourceCell, type ResourceSums, resourceSums } from '@resolute/domain';
import type { FrameworkView } from '../frameworks/framework.view';
import type { ResultName } from '../results/result.view';
import type { CeilingView, ResourceCellView, ResourceTable, ResourceTotals, ResourceView } from './resource.view';

/** The part of a result that supports regional offices in a year. */
export interface Share {
  readonly resultId: string;
  readonly year: number;
  readonly share: string;
}

export interface TableParts {
  readonly framework: FrameworkView;
  readonly isWhole: boolean;
  /** Those of the plan that are asked for. */
  readonly years: FrameworkView['years'];
  readonly results: readonly ResultName[];
  readonly lines: readonly ResourceView[];
  readonly ceilings: readonly CeilingView[];
  readonly shares: readonly Share[];
}

/** Puts the lines in their places and adds them up. */
export function tableOf({ framework, isWhole, years, results, lines, ceilings, shares }: TableParts): ResourceTable {
  const { id, code, kind, title, frozenAt } = framework;
  const places = placesOf(lines, shares);
  const cells = results.map((result) => years.map(({ year }) => places(result.id, year)));
  const ceilingOf = new Map(ceilings.map((ceiling) => [ceiling.year, ceiling]));
  const francs = new Map(ceilings.map(({ year, money }) => [year, BigInt(money.amount)]));
  const numbers = years.map(({ year }) => year);
  const sums = resourceSums(
    cells.map((row) => row.map(countedCell)),
    numbers,
    francs,
  );
  return {
    framework: { id, code, kind, title },
    isFrozen: frozenAt !== null,
    isWhole,
    years: sums.years.map(({ year, left, ...yearSums }, at) => ({
      year,
      status: years[at]?.status ?? 'undecided',
      outside: years[at]?.outside ?? [],
      ...totalsOf(yearSums),
      ceiling: ceilingOf.get(year) ?? null,
      left: left === undefined ? null : moneyOf(left),
    })),
    rows: sums.rows.flatMap((row, at) => {
      const result = results[at];
      return result ? [{ result, cells: cells[at] ?? [], ...totalsOf(row), percent: row.percent ?? null }] : [];
    }),
    total: totalsOf(sums.all),
  };
}

const totalsOf = ({ planned, spent, staffMonths, regionalSupport }: ResourceSums): ResourceTotals => ({
  planned: moneyOf(planned),
  spent: spent === undefined ? null : moneyOf(spent),
  staffMonths,
  regionalSupport: moneyOf(regionalSupport),
});

/** What stands for a result in a year, found without looking through all lines. */
function placesOf(lines: readonly ResourceView[], shares: readonly Share[]) {
  const lineAt = new Map(lines.map((line) => [`${line.use} ${keyOf(line)}`, line]));
  const shareAt = new Map(shares.map((share) => [keyOf(share), share.share]));
  return (resultId: string, year: number): ResourceCellView => {
    const key = keyOf({ resultId, year });
    return {
      year,
      planned: lineAt.get(`planned ${key}`) ?? null,
      spent: lineAt.get(`spent ${key}`) ?? null,
      regionalSupportShare: shareAt.get(key) ?? null,
    };
  };
}

const keyOf = ({ resultId, year }: { readonly resultId: string; readonly year: number }): string =>
  `${resultId} ${year}`;

const countedCell = ({ year, planned, spent, regionalSupportShare }: ResourceCellView): ResourceCell => ({
  year,
  ...(planned && { planned: figuresOf(planned) }),
  ...(spent && { spent: figuresOf(spent) }),
  ...(regionalSupportShare !== null && { regionalSupportShare }),
});

const figuresOf = ({ money, staffMonths }: ResourceView) => ({ francs: BigInt(money.amount), staffMonths });
