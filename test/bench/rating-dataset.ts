import {
  type AcceptedValue,
  addDays,
  type Period,
  parseLocalDate,
  type RatingInput,
  RULE_VERSION_1,
} from '../../libs/domain/src';

const SEED = 20_260_101;
const AT = { moment: '2027-01-31T03:00:00Z' };

export const QUARTERS: readonly Period[] = [
  { id: 'q1', from: parseLocalDate('2026-01-01'), to: parseLocalDate('2026-03-31') },
  { id: 'q2', from: parseLocalDate('2026-04-01'), to: parseLocalDate('2026-06-30') },
  { id: 'q3', from: parseLocalDate('2026-07-01'), to: parseLocalDate('2026-09-30') },
  { id: 'q4', from: parseLocalDate('2026-10-01'), to: parseLocalDate('2026-12-31') },
];

/**
 * So many inputs of a nightly run, the same each time: half flows, half levels, growing and declining, with four quarters of
 * which the last are not always due, gaps, milestones, levels without a baseline, and values of two to twelve digits.
 */
export function ratingInputs(count: number): RatingInput[] {
  const next = numbersFrom(SEED);
  return Array.from({ length: count }, (_, index) => inOneShape(index % 2 === 0 ? flow(next) : level(next)));
}

/** As rows of one query would have it: every field there, in one order, so that the engine sees one kind of object. */
const inOneShape = (input: RatingInput): RatingInput => ({
  kind: input.kind,
  aggregation: input.aggregation,
  settings: input.settings,
  tolerance: input.tolerance,
  absoluteTolerance: input.absoluteTolerance,
  baseline: input.baseline,
  target: input.target,
  milestones: input.milestones,
  stages: input.stages,
  steps: input.steps,
  lagDays: input.lagDays,
  graceDays: input.graceDays,
  periods: input.periods,
  values: input.values,
  comparable: input.comparable,
  notApplicable: input.notApplicable,
  at: input.at,
});

type Numbers = () => number;

function flow(next: Numbers): RatingInput {
  const target = 40 + next() * 5000;
  return {
    ...common(next),
    kind: next() < 0.8 ? 'increase' : 'at-most',
    aggregation: 'sum',
    target: { value: text(target, next), on: parseLocalDate('2026-12-31') },
    values: quarterly(() => (next() < 0.06 ? undefined : (target / 4) * (0.5 + next())), next),
  };
}

function level(next: Numbers): RatingInput {
  const kind = next() < 0.6 ? 'increase' : 'decrease';
  const from = kind === 'increase' ? 10 + next() * 1000 : 2000 + next() * 1000;
  const to = kind === 'increase' ? from + 10 + next() * 1000 : from - 10 - next() * 1500;
  const on = addDays(parseLocalDate('2026-12-31'), Math.floor(next() * 700));
  const halfway = { value: text((from + to) / 2, next), on: parseLocalDate('2026-08-15') };
  return {
    ...common(next),
    kind,
    aggregation: next() < 0.8 ? 'point' : 'average',
    baseline: next() < 0.9 ? { value: text(from, next), on: parseLocalDate('2025-12-31') } : undefined,
    milestones: next() < 0.5 ? [halfway] : [],
    target: { value: text(to, next), on },
    values: quarterly((index) => from + ((to - from) * (index + next())) / 4, next),
  };
}

const common = (next: Numbers) => ({
  settings: RULE_VERSION_1,
  tolerance: '0.05',
  lagDays: Math.floor(next() * 60),
  graceDays: 10,
  periods: QUARTERS,
  at: AT,
});

function quarterly(valueIn: (index: number) => number | undefined, next: Numbers): Record<string, AcceptedValue> {
  const values: Record<string, AcceptedValue> = {};
  for (const [index, { id }] of QUARTERS.entries()) {
    const value = valueIn(index);
    if (value !== undefined) values[id] = { kind: 'number', value: text(value, next) };
  }
  return values;
}

/** A decimal with nought to eight places. */
const text = (value: number, next: Numbers): string => value.toFixed(Math.floor(next() * 9));

/** A small generator of numbers in 0…1 that a seed repeats (mulberry32). */
function numbersFrom(seed: number): Numbers {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
