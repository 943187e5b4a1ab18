import { canonicalJson } from '../kernel/canonical-json';
import { decimalText, type Exact } from '../kernel/decimal';
import type { Translations } from '../kernel/translations';
import { numberOf } from '../measurement/number-of';
import { aggregate } from '../progress/aggregate';
import { paceText, percentUnderRule } from '../rating/display';
import type { AcceptedValue, RatingInput, RatingResult } from '../rating/rating-input';
import { type ReplayedCause, replayed } from './figure-replay';

/** Why a figure of one report is another one in the next; `unknown` where what is recorded does not say. */
export const CHANGE_CAUSES = [
  'new-data',
  'correction',
  'target-changed',
  'baseline-changed',
  'method-changed',
  'plan-changed',
  'time',
  'unknown',
] as const;
export type ChangeCause = (typeof CHANGE_CAUSES)[number];

/** What of an indicator can be another in two reports. */
export const FIGURE_ASPECTS = [
  'rating',
  'value',
  'expected',
  'pace',
  'progress',
  'target',
  'baseline',
  'method',
] as const;
export type FigureAspect = (typeof FIGURE_ASPECTS)[number];

/** Those that follow from all the others. */
export type Reading = Extract<FigureAspect, 'rating' | 'value' | 'expected' | 'pace' | 'progress'>;

/** A cause with the periods whose values came or were corrected; without any where it is about no value. */
export interface CauseFound {
  readonly cause: ChangeCause;
  readonly periods: readonly string[];
}

export interface AspectChange {
  readonly aspect: FigureAspect;
  /** In the order of `CHANGE_CAUSES`; never none. */
  readonly causes: readonly CauseFound[];
}

/** The accepted value of a part. */
export interface RecordedPart {
  readonly partId: string;
  readonly actualId: string;
  /** UTC. */
  readonly acceptedAt: string;
}

/** An indicator as it had been recorded by a moment. */
export interface RecordedFigure {
  readonly versionId: string;
  readonly unit: Translations;
  readonly input: RatingInput;
  /** As the report tells it. */
  readonly result: RatingResult;
  readonly provenance: Readonly<Record<string, { readonly parts: readonly RecordedPart[] }>>;
  /** Of the report; UTC. */
  readonly cutOff: string;
}

/**
 * What of an indicator is not the same in two reports, as far as it is printed, and why. The earlier rating is found again step
 * by step, each time with one thing more as it is in the later one; what moves a figure on the way is its cause. A value of 80
 * after one quarter and of 170 after two is `value: new-data`, for the period that came.
 */
export function figureChanges(before: RecordedFigure, after: RecordedFigure): AspectChange[] {
  const told = { before: readingsOf(before.input, before.result), after: readingsOf(after.input, after.result) };
  const differing = READINGS.filter((reading) => told.before[reading] !== told.after[reading]);
  const causes = differing.length > 0 ? replayed(before, after, readingsOf) : new Map<Reading, ReplayedCause[]>();
  const figured = differing.map((aspect) => ({ aspect, causes: inOrder(causes.get(aspect) ?? []) }));
  return [...figured, ...TERMS.flatMap((term) => termChange(term, before, after))];
}

/** Every cause of all changes of an indicator, each once. */
export const causesOf = (changes: readonly AspectChange[]): CauseFound[] =>
  inOrder(changes.flatMap(({ causes }) => causes));

const READINGS: readonly Reading[] = ['rating', 'value', 'expected', 'pace', 'progress'];

export type Readings = Readonly<Record<Reading, string>>;

/** What is printed of a rating, to be told from another: a percentage that rounds to the same is the same. */
function readingsOf(input: RatingInput, result: RatingResult): Readings {
  const told = valueTold(input, result);
  const value = told?.number ?? (told?.value ? canonicalJson(told.value) : '');
  if (result.kind === 'not-rated') return { rating: result.reason, value, expected: '', pace: '', progress: '' };
  const { rating, flags, expected = '', progress, shortfall = '' } = result;
  return {
    rating: [rating, ...flags].join(' '),
    value,
    expected,
    pace: paceText(result, input.settings, 1) ?? shortfall,
    progress: progress === undefined ? '' : percentUnderRule(progress, input.settings, 1),
  };
}

/** What an indicator says, where it is rated and where it is not. */
export interface ValueTold {
  readonly period: string;
  /** Of the period, or of all up to it; absent where that is no number. */
  readonly number?: string;
  /** What was accepted for the period. */
  readonly value?: AcceptedValue;
}

/** The value that a rating was counted from; of what is not rated the last one, or the sum up to it: 170 after quarters of 80 and 90. */
export function valueTold(input: RatingInput, result: RatingResult): ValueTold | undefined {
  const period = input.periods.findLast(({ id }) =>
    result.kind === 'rated' ? id === result.periodId : input.values[id],
  );
  if (!period) return undefined;
  const value = input.values[period.id];
  const sum = result.kind === 'rated' ? result.actual : decimalOf(aggregate(input, period)?.actual);
  const number = sum ?? numberOf(value);
  return { period: period.id, ...(number !== undefined && { number }), ...(value && { value }) };
}

const decimalOf = (exact: Exact | undefined): string | undefined => exact && decimalText(exact);

/** What is recorded itself, and does not follow from anything. */
interface Term {
  readonly aspect: Exclude<FigureAspect, Reading>;
  readonly cause: ChangeCause;
  readonly of: (figure: RecordedFigure) => unknown;
}

const TERMS: readonly Term[] = [
  {
    aspect: 'target',
    cause: 'target-changed',
    of: ({ input: { target, milestones = [] } }) => [target ?? null, milestones],
  },
  { aspect: 'baseline', cause: 'baseline-changed', of: ({ input: { baseline } }) => baseline ?? null },
  { aspect: 'method', cause: 'method-changed', of: methodOf },
];

function methodOf({ versionId, unit, input, result }: RecordedFigure): unknown {
  const { kind, aggregation, tolerance, absoluteTolerance = null, stages = [], steps = [], lagDays, graceDays } = input;
  const way = { kind, aggregation, tolerance, absoluteTolerance, stages, steps, lagDays, graceDays };
  return [versionId, unit, way, result.ruleVersion];
}

function termChange({ aspect, cause, of }: Term, before: RecordedFigure, after: RecordedFigure): AspectChange[] {
  if (canonicalJson(of(before)) === canonicalJson(of(after))) return [];
  const isOtherMethod = aspect !== 'method' && before.versionId !== after.versionId;
  const causes: ReplayedCause[] = [{ cause }, ...(isOtherMethod ? [{ cause: 'method-changed' as const }] : [])];
  return [{ aspect, causes: inOrder(causes) }];
}

/** That time passed is no news where a value came with it. What has no cause at all is not known. */
function inOrder(causes: readonly (ReplayedCause | CauseFound)[]): CauseFound[] {
  const found = new Map<ChangeCause, Set<string>>();
  for (const each of causes) {
    const periods = found.get(each.cause) ?? new Set();
    if ('period' in each && each.period !== undefined) periods.add(each.period);
    if ('periods' in each) for (const period of each.periods) periods.add(period);
    found.set(each.cause, periods);
  }
  if (found.has('new-data')) found.delete('time');
  if (found.size === 0) return [{ cause: 'unknown', periods: [] }];
  return CHANGE_CAUSES.flatMap((cause) => {
    const periods = found.get(cause);
    return periods ? [{ cause, periods: [...periods].toSorted() }] : [];
  });
}
