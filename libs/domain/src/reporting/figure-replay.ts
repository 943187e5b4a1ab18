import { canonicalJson } from '../kernel/canonical-json';
import { rate } from '../rating/rate';
import type { IndicatorDefinition, Period, RatingInput, RatingResult } from '../rating/rating-input';
import type { ChangeCause, Reading, Readings, RecordedFigure, RecordedPart } from './figure-changes';

/** A cause, with the period whose value came or was corrected. */
export interface ReplayedCause {
  readonly cause: ChangeCause;
  readonly period?: string;
}

type ReadingsOf = (input: RatingInput, result: RatingResult) => Readings;

/** One thing taken over from the later figure. The same input again where it was that way before. */
interface Step extends ReplayedCause {
  readonly take: (input: RatingInput) => RatingInput;
}

/** From the rating of an earlier report to that of a later one, whichever is given first, and which step moved what. */
export function replayed(
  one: RecordedFigure,
  other: RecordedFigure,
  readingsOf: ReadingsOf,
): Map<Reading, ReplayedCause[]> {
  const [before, after] = one.cutOff <= other.cutOff ? [one, other] : [other, one];
  const moved = new Map<Reading, ReplayedCause[]>();
  let [input, readings] = [before.input, readingsOf(before.input, before.result)];
  const arrive = (found: Readings, cause: ReplayedCause): void => {
    for (const reading of Object.keys(found) as Reading[])
      if (found[reading] !== readings[reading]) moved.set(reading, [...(moved.get(reading) ?? []), cause]);
    readings = found;
  };
  // A report keeps what it told, however later rules would rate the same.
  const asTold: ReplayedCause = {
    cause: before.result.ruleVersion === after.result.ruleVersion ? 'unknown' : 'method-changed',
  };
  arrive(readingsOf(input, rate(input)), asTold);
  for (const { take, ...cause } of stepsTo(before, after)) {
    input = take(input);
    arrive(readingsOf(input, rate(input)), cause);
  }
  arrive(readingsOf(after.input, after.result), asTold);
  return moved;
}

/**
 * Values come before targets and methods, as these say nothing where there is no value to hold against them; and the day comes
 * first of all, so that a value that fell due and came is seen to have come.
 */
function stepsTo(before: RecordedFigure, after: RecordedFigure): Step[] {
  const { added, corrected } = valuesBetween(before, after);
  const withValue = (cause: ChangeCause) => (period: string) => ({
    cause,
    period,
    take: (input: RatingInput) => valueTaken(input, after.input, period),
  });
  return [
    { cause: 'time', take: (input) => ({ ...input, at: after.input.at }) },
    ...added.map(withValue('new-data')),
    ...corrected.map(withValue('correction')),
    ...(isSameMethod(before, after) ? [] : [methodStep(before, after)]),
    ...(canonicalJson(goalOf(before.input)) === canonicalJson(goalOf(after.input)) ? [] : [targetStep(after.input)]),
    {
      cause: 'baseline-changed',
      take: (input) => without(input, 'baseline', after.input.baseline && { baseline: after.input.baseline }),
    },
    // Who reports, and for which meetings: all that is left.
    { cause: 'plan-changed', take: () => after.input },
  ];
}

/** The periods with a value of a part that the other figure cannot have, and those with another revision of one that it has. */
function valuesBetween(before: RecordedFigure, after: RecordedFigure) {
  const ids = new Set([...Object.keys(before.provenance), ...Object.keys(after.provenance)]);
  const inBoth = [...ids].map((id) => ({
    id,
    old: partsIn(before, id),
    now: partsIn(after, id),
  }));
  const isThere =
    (parts: ReadonlyMap<string, RecordedPart>, { cutOff }: RecordedFigure) =>
    (part: RecordedPart) =>
      !parts.has(part.partId) && part.acceptedAt > cutOff;
  return {
    added: inBoth
      .filter(
        ({ old, now }) => [...now.values()].some(isThere(old, before)) || [...old.values()].some(isThere(now, after)),
      )
      .map(({ id }) => id),
    corrected: inBoth
      .filter(({ old, now }) =>
        [...now.values()].some(({ partId, actualId }) => (old.get(partId)?.actualId ?? actualId) !== actualId),
      )
      .map(({ id }) => id),
  };
}

const partsIn = ({ provenance }: RecordedFigure, period: string): ReadonlyMap<string, RecordedPart> =>
  new Map((provenance[period]?.parts ?? []).map((part) => [part.partId, part]));

function valueTaken(input: RatingInput, after: RatingInput, id: string): RatingInput {
  const [value, coverage] = [after.values[id], after.coverage?.[id]];
  const { [id]: _value, ...values } = input.values;
  const { [id]: _coverage, ...covered } = input.coverage ?? {};
  return {
    ...input,
    periods: withPeriod(
      input.periods,
      after.periods.find((period) => period.id === id),
    ),
    values: value ? { ...values, [id]: value } : values,
    ...((input.coverage || coverage) && { coverage: coverage ? { ...covered, [id]: coverage } : covered }),
  };
}

function withPeriod(periods: readonly Period[], period: Period | undefined): readonly Period[] {
  if (!period || periods.some(({ id }) => id === period.id)) return periods;
  return [...periods, period].toSorted((one, other) => (one.to < other.to ? -1 : 1));
}

const METHOD = [
  'kind',
  'aggregation',
  'tolerance',
  'absoluteTolerance',
  'stages',
  'steps',
  'lagDays',
  'graceDays',
] as const satisfies readonly (keyof IndicatorDefinition)[];

const wayOf = ({ settings, comparable = true, ...input }: RatingInput) => [
  METHOD.map((field) => input[field] ?? null),
  settings,
  comparable,
];

const isSameMethod = (before: RecordedFigure, after: RecordedFigure): boolean =>
  before.versionId === after.versionId && canonicalJson(wayOf(before.input)) === canonicalJson(wayOf(after.input));

/** Values of another version do not count with it, unless somebody said how they compare. */
function methodStep(before: RecordedFigure, after: RecordedFigure): Step {
  const { input: later } = after;
  const isOther = before.versionId !== after.versionId;
  const kept = <T>(values: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(values).filter(([id]) => !isOther || later.values[id] !== undefined));
  return {
    cause: 'method-changed',
    take: (input) => {
      const { target, milestones, baseline, periods, values, coverage, at } = input;
      const { target: _t, milestones: _m, baseline: _b, coverage: _c, ...method } = later;
      // What is wanted of another kind of indicator is said in other words.
      const goal = later.kind === input.kind ? { target, milestones, baseline } : goalAndBaseline(later);
      return {
        ...method,
        ...defined(goal),
        periods,
        values: kept(values),
        ...(coverage && { coverage: kept(coverage) }),
        at,
      };
    },
  };
}

const goalOf = ({ target, milestones = [] }: RatingInput) => [target ?? null, milestones];
const goalAndBaseline = ({ target, milestones, baseline }: RatingInput) => ({ target, milestones, baseline });

/** With the span over which it is counted, and what had been reported for that long before. */
const targetStep = (later: RatingInput): Step => ({
  cause: 'target-changed',
  take: ({ target: _t, milestones: _m, ...input }) => {
    const known = new Set(input.periods.map(({ id }) => id));
    const fresh = later.periods.filter(({ id }) => !known.has(id));
    const spanned = fresh.reduce<RatingInput>((all, { id }) => valueTaken(all, later, id), input);
    return { ...spanned, ...defined({ target: later.target, milestones: later.milestones }), periods: later.periods };
  },
});

function without<K extends keyof RatingInput>(
  input: RatingInput,
  field: K,
  instead: Pick<RatingInput, K> | undefined,
): RatingInput {
  const { [field]: _field, ...rest } = input;
  return { ...rest, ...instead } as RatingInput;
}

/** Without what is undefined, as a rating may tell what is absent from what is not. */
const defined = <T extends object>(fields: T): Partial<{ [K in keyof T]: Exclude<T[K], undefined> }> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<{
    [K in keyof T]: Exclude<T[K], undefined>;
  }>;
