import {
  addDays,
  type DatedValue,
  decimalText,
  isFlow,
  type LocalDate,
  numberOf,
  parseDecimal,
  plus,
  type RatingInput,
  type RatingResult,
  ZERO,
} from '@resolute/domain';
import type { ChartTable } from './chart-table';

/** An accepted value where it stands: at the last day of its period. */
export interface PathValue extends DatedValue {
  readonly periodId: string;
  readonly isEstimate: boolean;
  /** What was accepted for the period itself; of a running total less than `value`. */
  readonly own: string;
}

/** A target that held before the one in force. */
export interface EarlierTarget extends DatedValue {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** What the chart of an indicator shows; decimals as text. */
export interface IndicatorPath {
  /** Of a flow the values are added up, so that they can be held against the target of the whole span. */
  readonly isRunningTotal: boolean;
  readonly baseline?: DatedValue;
  readonly target?: DatedValue;
  /** From where it started over the milestones to the target, in the order of days. */
  readonly way: readonly DatedValue[];
  /** The least and the most that are allowed, where the target is a limit or a band. */
  readonly limits: readonly string[];
  readonly earlier: readonly EarlierTarget[];
  readonly values: readonly PathValue[];
  /** Where it should have been on the day that is rated. */
  readonly expected?: DatedValue;
}

export interface PathSource {
  readonly input: RatingInput;
  readonly result: RatingResult;
  /** The periods whose value is an estimate. */
  readonly estimates: ReadonlySet<string>;
  readonly earlier: readonly EarlierTarget[];
}

/**
 * The path of an indicator whose values are numbers, undefined where there is nothing to draw. Of a flow with 80 and 90 the dots
 * stand at 80 and 170, and its way begins at 0 the day before its first period.
 */
export function pathOf({ input, result, estimates, earlier }: PathSource): IndicatorPath | undefined {
  const isRunningTotal = isFlow(input.aggregation);
  const values = valuesOf(input, estimates, isRunningTotal);
  const limits = limitsOf(input);
  const way = limits.length > 0 ? ownTarget(input) : wayOf(input, isRunningTotal);
  if (values.length === 0 && limits.length === 0 && !way.target) return undefined;
  return {
    isRunningTotal,
    limits,
    earlier: isRunningTotal ? ofSpan(earlier, input) : earlier,
    values,
    way: [],
    ...way,
    ...expectedOf(result, limits.length > 0),
  };
}

type Way = Pick<IndicatorPath, 'baseline' | 'target'> & { readonly way?: readonly DatedValue[] };

/** A limit has a day by which it is to be kept, and no way that leads to it. */
const ownTarget = ({ target }: RatingInput): Way => (target && 'value' in target ? { target } : {});

function wayOf(input: RatingInput, isRunningTotal: boolean): Way {
  const { target } = ownTarget(input);
  const baseline = isRunningTotal ? startOf(input) : input.baseline;
  const start = baseline ? { baseline } : {};
  if (!target) return start;
  const way = [...(baseline ? [baseline] : []), ...(input.milestones ?? []), target];
  return { ...start, target, way: way.toSorted(byDay) };
}

const byDay = (one: DatedValue, other: DatedValue): number => (one.on < other.on ? -1 : Number(one.on > other.on));

/** A flow begins with nothing. */
function startOf({ periods }: RatingInput): DatedValue | undefined {
  const [first] = periods;
  return first && { value: '0', on: addDays(first.from, -1) };
}

/** What a flow should have come to in another span is no part of this one. */
function ofSpan(earlier: readonly EarlierTarget[], { periods: [first] }: RatingInput): EarlierTarget[] {
  return earlier.filter(({ on }) => first === undefined || on >= first.from);
}

function limitsOf({ kind, target, aggregation }: RatingInput): string[] {
  if (kind === 'parity') return ['1'];
  if (!target || isFlow(aggregation)) return [];
  if ('low' in target) return [target.low, target.high];
  return (kind === 'at-least' || kind === 'at-most') && 'value' in target ? [target.value] : [];
}

function valuesOf({ periods, values }: RatingInput, estimates: ReadonlySet<string>, adds: boolean): PathValue[] {
  let sum = ZERO;
  return periods.flatMap(({ id, to }) => {
    const own = numberOf(values[id]);
    if (own === undefined) return [];
    sum = plus(sum, parseDecimal(own));
    return [{ periodId: id, on: to, own, value: adds ? decimalText(sum) : own, isEstimate: estimates.has(id) }];
  });
}

function expectedOf(result: RatingResult, isLimit: boolean): { expected?: DatedValue } {
  if (isLimit || result.kind === 'not-rated' || result.expected === undefined) return {};
  return { expected: { value: result.expected, on: result.due } };
}

/** What one sentence says of a path: 56 at the end of 2025, where 54.2 were expected, on the way from 63 to 52. */
export interface PathSummary {
  readonly last?: PathValue;
  readonly expected?: string;
  readonly baseline?: DatedValue;
  readonly target?: DatedValue;
  readonly values: number;
  readonly estimates: number;
}

/** Only facts; the words are the screen's or the report's. */
export function summaryOfPath({ values, expected, baseline, target }: IndicatorPath): PathSummary {
  const last = values.at(-1);
  return {
    ...(last && { last }),
    ...(expected && { expected: expected.value }),
    ...(baseline && { baseline }),
    ...(target && { target }),
    values: values.length,
    estimates: values.filter(({ isEstimate }) => isEstimate).length,
  };
}

/** What a row of the table stands for. */
export const PATH_ROWS = [
  'baseline',
  'earlier-target',
  'value',
  'estimate',
  'expected',
  'milestone',
  'target',
] as const;
export type PathRow = (typeof PATH_ROWS)[number];

/** Each dot of the chart as a row, by day: what it is, its period, its day, its value, and of a flow the running total. */
export function tableOfPath(path: IndicatorPath): ChartTable<'what' | 'period' | 'on' | 'value' | 'total'> {
  const { baseline, target, way, earlier, values, expected, isRunningTotal } = path;
  const row = (what: PathRow, on: string, value: string, more = {}) => ({
    what,
    period: '',
    on,
    value,
    total: '',
    ...more,
  });
  const milestones = way.filter((point) => point !== baseline && point !== target);
  const rows = [
    ...(baseline && !isRunningTotal ? [row('baseline', baseline.on, baseline.value)] : []),
    ...earlier.map(({ on, value }) => row('earlier-target', on, value)),
    ...values.map(({ on, own, value, periodId, isEstimate }) =>
      row(isEstimate ? 'estimate' : 'value', on, own, { period: periodId, total: isRunningTotal ? value : '' }),
    ),
    ...(expected ? [row('expected', expected.on, expected.value)] : []),
    ...milestones.map(({ on, value }) => row('milestone', on, value)),
    ...(target ? [row('target', target.on, target.value)] : []),
  ];
  const order = (one: { on: string }, other: { on: string }): number =>
    one.on < other.on ? -1 : Number(one.on > other.on);
  return {
    columns: [
      { key: 'what', kind: 'text' },
      { key: 'period', kind: 'text' },
      { key: 'on', kind: 'text' },
      { key: 'value', kind: 'number' },
      ...(isRunningTotal ? [{ key: 'total' as const, kind: 'number' as const }] : []),
    ],
    rows: rows.toSorted(order),
  };
}
