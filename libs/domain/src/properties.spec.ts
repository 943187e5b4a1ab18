import fc from 'fast-check';
import { addDays, type LocalDate, parseLocalDate } from './calendar/local-date';
import { rate } from './rating/rate';
import { RATINGS, RULE_VERSION_1 } from './rating/rating';
import type { Period, RatingInput, RatingResult } from './rating/rating-input';
import { rollUp } from './rollup/roll-up';
import type { RollUpPart } from './rollup/roll-up.types';

/** A decimal as `digits` × 10^−`places`, so that the spec can calculate with it without the code that it tests. */
interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

const textOf = ({ digits, places }: Decimal): string => {
  const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0');
  const sign = digits < 0n ? '-' : '';
  return places === 0 ? sign + text : `${sign}${text.slice(0, -places)}.${text.slice(-places)}`;
};

/** Mostly small numbers, which meet each other and the thresholds often; some with 40 digits. */
const decimals = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ digits: fc.bigInt({ min: -200n, max: 200n }), places: fc.integer({ min: 0, max: 2 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      digits: fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }),
      places: fc.integer({ min: 0, max: 38 }),
    }),
  },
);
const values = decimals.map(textOf);

const START = parseLocalDate('2025-12-31');
const monthsOf2026: readonly Period[] = Array.from({ length: 12 }, (_, index) => {
  const from = parseLocalDate(`2026-${String(index + 1).padStart(2, '0')}-01`);
  const next = index === 11 ? '2027-01-01' : `2026-${String(index + 2).padStart(2, '0')}-01`;
  return { id: from.slice(0, 7), from, to: addDays(parseLocalDate(next), -1) };
});

const noonAfter = (day: LocalDate): string => `${addDays(day, 1)}T12:00:00.000Z`;
const number = (value: string) => ({ kind: 'number', value }) as const;

const basis = {
  aggregation: 'point',
  settings: RULE_VERSION_1,
  tolerance: '0.05',
  lagDays: 0,
  graceDays: 0,
} as const;

/** A series of months of 2026 that has values up to and including the month of the evaluation. */
const series = fc.record({
  months: fc.array(values, { minLength: 1, maxLength: 11 }),
  start: values,
  goal: values,
  milestones: fc.uniqueArray(fc.record({ value: values, day: fc.integer({ min: 1, max: 364 }) }), {
    maxLength: 3,
    selector: ({ day }) => day,
  }),
});
type Series = typeof series extends fc.Arbitrary<infer S> ? S : never;

function inputOf(
  { months, start, goal, milestones }: Series,
  terms: Pick<RatingInput, 'kind' | 'aggregation'>,
): RatingInput {
  const last = monthsOf2026[months.length - 1];
  return {
    ...basis,
    ...terms,
    baseline: { value: start, on: START },
    target: { value: goal, on: parseLocalDate('2026-12-31') },
    milestones: milestones.map(({ value, day }) => ({ value, on: addDays(START, day) })),
    periods: monthsOf2026,
    values: Object.fromEntries(months.map((value, index) => [monthsOf2026[index]?.id ?? '', number(value)])),
    at: { moment: noonAfter(last?.to ?? START) },
  };
}

const terms = fc.record({
  kind: fc.constantFrom('increase', 'decrease', 'at-least', 'at-most'),
  aggregation: fc.constantFrom('point', 'cumulative', 'average', 'sum'),
} as const);

const negative = (text: string): string => (text.startsWith('-') ? text.slice(1) : `-${text}`);

const runs = { numRuns: 1000 };

describe('a rating', () => {
  it('is the same when it is computed again, and leaves what it was given alone', () => {
    fc.assert(
      fc.property(series, terms, (drawn, chosen) => {
        const input = inputOf(drawn, chosen);
        const before = structuredClone(input);
        const first = rate(input);
        expect(rate(input)).toEqual(first);
        expect(rate(structuredClone(input))).toEqual(first);
        expect(input).toEqual(before);
      }),
      runs,
    );
  });

  it('does not depend on the order of milestones and of values', () => {
    fc.assert(
      fc.property(series, terms, (drawn, chosen) => {
        const input = inputOf(drawn, chosen);
        const turned: RatingInput = {
          ...input,
          milestones: input.milestones?.toReversed(),
          values: Object.fromEntries(Object.entries(input.values).toReversed()),
        };
        expect(rate(turned)).toEqual(rate(input));
      }),
      runs,
    );
  });

  it('does not change with a value that is accepted for a period after d', () => {
    fc.assert(
      fc.property(series, terms, values, (drawn, chosen, later) => {
        const input = inputOf(drawn, chosen);
        const next = monthsOf2026[drawn.months.length];
        const added = { ...input, values: { ...input.values, [next?.id ?? '']: number(later) } };
        expect(rate(added)).toEqual(rate(input));
      }),
      runs,
    );
  });

  it('never sums a cumulative series: what came before its latest value does not matter', () => {
    fc.assert(
      fc.property(series, fc.array(values, { minLength: 11, maxLength: 11 }), (drawn, others) => {
        const chosen = { kind: 'increase', aggregation: 'cumulative' } as const;
        const latest = drawn.months.slice(-1);
        const replaced = { ...drawn, months: [...others.slice(0, drawn.months.length - 1), ...latest] };
        const result = rate(inputOf(drawn, chosen));
        expect(rate(inputOf(replaced, chosen))).toEqual(result);
        expect(result).toMatchObject({ kind: 'rated', actual: plain(latest[0] ?? '') });
      }),
      runs,
    );
  });

  it('of a decrease mirrors that of an increase', () => {
    fc.assert(
      fc.property(series, fc.constantFrom('point', 'average'), (drawn, aggregation) => {
        const mirrored: Series = {
          months: drawn.months.map(negative),
          start: negative(drawn.start),
          goal: negative(drawn.goal),
          milestones: drawn.milestones.map(({ value, day }) => ({ value: negative(value), day })),
        };
        const rising = rate(inputOf(drawn, { kind: 'increase', aggregation }));
        const falling = rate(inputOf(mirrored, { kind: 'decrease', aggregation }));
        expect(withoutValues(falling)).toEqual(withoutValues(rising));
      }),
      runs,
    );
  });
});

/** Canonical text, by the spec's own means: no zeros that say nothing, no minus before zero. */
function plain(text: string): string {
  const short = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return short === '-0' ? '0' : short;
}

/** Everything but A and X, which carry the sign of the unit. */
function withoutValues(result: RatingResult): object {
  if (result.kind === 'not-rated') return result;
  return { ...result, actual: undefined, expected: undefined };
}

describe('ties', () => {
  const thresholds = [9n, 6n] as const;

  /** Near θ of the way from B to X: exactly there, or a unit of some decimal place beside it. */
  const nearTies = fc.record({
    start: fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
    way: fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }).filter((way) => way !== 0n),
    tenths: fc.constantFrom(...thresholds),
    beside: fc.bigInt({ min: -2n, max: 2n }),
    finer: fc.integer({ min: 0, max: 20 }),
    places: fc.integer({ min: 1, max: 19 }),
  });

  it('are decided as exact fractions decide them', () => {
    fc.assert(
      fc.property(nearTies, ({ start, way, tenths, beside, finer, places }) => {
        // One place more than the operands makes room for the tenths, `finer` more for what lies beside the tie.
        const scale = 10n ** BigInt(finer + 1);
        const moved = (way * tenths * scale) / 10n + beside;
        const at = { places: places + finer + 1 };
        const [baseline, actual] = [start * scale, start * scale + moved].map((digits) => textOf({ ...at, digits }));
        const [expected, target] = [start + way, start + way * 2n].map((digits) => textOf({ places, digits }));
        const result = rate(levelAt({ baseline, actual, expected, target, kind: way > 0n ? 'increase' : 'decrease' }));
        expect(result).toMatchObject({ kind: 'rated', rating: exactRating(moved, way * scale) });
      }),
      { numRuns: 2000 },
    );
  });

  it('of an expected value without end are decided by fractions, too', () => {
    const span = fc.record({
      days: fc.integer({ min: 2, max: 1000 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(
        span,
        fc.bigInt({ min: 1n, max: 10n ** 12n }),
        fc.constantFrom(...thresholds),
        fc.integer({ min: -1, max: 1 }),
        (drawn, goal, tenths, beside) => {
          const passed = BigInt(1 + Math.floor(drawn.share * (drawn.days - 2)));
          const days = BigInt(drawn.days);
          const unit = 10n ** 25n;
          const actual = (goal * unit * passed * tenths) / (days * 10n) + BigInt(beside);
          const d = addDays(START, Number(passed));
          const input: RatingInput = {
            ...basis,
            kind: 'increase',
            baseline: { value: '0', on: START },
            target: { value: goal.toString(), on: addDays(START, drawn.days) },
            periods: [{ id: 'P', from: addDays(START, 1), to: d }],
            values: { P: number(textOf({ digits: actual, places: 25 })) },
            at: { moment: noonAfter(d) },
          };
          expect(rate(input)).toMatchObject({ rating: exactRating(actual * days, goal * unit * passed) });
        },
      ),
      runs,
    );
  });

  /** q = moved / way against 9/10 and 6/10 as whole numbers. */
  function exactRating(moved: bigint, way: bigint): (typeof RATINGS)[number] {
    const [over, under] = way < 0n ? [-moved, -way] : [moved, way];
    if (over * 10n >= under * 9n) return 'on-track';
    return over * 10n >= under * 6n ? 'at-risk' : 'off-track';
  }

  type LevelTexts = Readonly<Record<'baseline' | 'actual' | 'expected' | 'target', string | undefined>>;

  function levelAt({
    baseline = '',
    actual = '',
    expected = '',
    target = '',
    kind,
  }: LevelTexts & Pick<RatingInput, 'kind'>): RatingInput {
    const d = parseLocalDate('2026-06-30');
    return {
      ...basis,
      kind,
      baseline: { value: baseline, on: START },
      target: { value: target, on: parseLocalDate('2026-12-31') },
      milestones: [{ value: expected, on: d }],
      periods: [{ id: 'P', from: parseLocalDate('2026-01-01'), to: d }],
      values: { P: number(actual) },
      at: { moment: noonAfter(d) },
    };
  }
});

describe('a roll-up', () => {
  const quotients = fc
    .integer({ min: -50, max: 200 })
    .map((hundredths) => plain(textOf({ digits: BigInt(hundredths), places: 2 })));
  const ratedResults = fc
    .record({ rating: fc.constantFrom(...RATINGS), progress: quotients, pace: quotients, isTest: fc.boolean() })
    .map(({ rating, progress, pace, isTest }): RatingResult => {
      const common = { kind: 'rated', rating, flags: [], ruleVersion: '1', periodId: 'P', due: START } as const;
      return isTest ? { ...common, shortfall: '0' } : { ...common, progress, pace };
    });
  const notRated = (
    reason: 'no-data' | 'no-target' | 'not-comparable' | 'not-due' | 'not-applicable',
  ): RatingResult => ({
    kind: 'not-rated',
    reason,
    ruleVersion: '1',
  });
  const gaps = fc.constantFrom('no-data', 'no-target', 'not-comparable', 'not-due', 'not-applicable').map(notRated);
  const weights = fc.integer({ min: 1, max: 9 }).map(String);

  const partsOf = (results: fc.Arbitrary<RatingResult>) =>
    fc.array(
      fc.record({
        result: results,
        weight: weights,
        critical: fc.boolean(),
        counts: fc.constantFrom(true, true, false),
      }),
      {
        minLength: 1,
        maxLength: 8,
      },
    );
  const named = (parts: readonly Omit<RollUpPart, 'id'>[]): RollUpPart[] =>
    parts.map((part, index) => ({ id: `p${index}`, ...part }));

  it('does not depend on the order of the parts', () => {
    const drawn = partsOf(fc.oneof({ weight: 4, arbitrary: ratedResults }, { weight: 1, arbitrary: gaps })).chain(
      (parts) =>
        fc.tuple(fc.constant(parts), fc.shuffledSubarray(parts, { minLength: parts.length, maxLength: parts.length })),
    );
    fc.assert(
      fc.property(drawn, fc.boolean(), ([parts, shuffled], isWeighted) => {
        const strip = (list: typeof parts) =>
          isWeighted ? list : list.map((part) => ({ ...part, weight: undefined }));
        expect(rollUp(named(strip(shuffled)), RULE_VERSION_1)).toEqual(rollUp(named(strip(parts)), RULE_VERSION_1));
      }),
      runs,
    );
  });

  it('keeps its colour, pace and achievement when a part joins that is not rated, or is not rated at all for low coverage', () => {
    fc.assert(
      fc.property(partsOf(ratedResults), gaps, weights, fc.boolean(), (parts, result, weight, critical) => {
        const before = rollUp(named(parts), RULE_VERSION_1);
        const after = rollUp(
          [...named(parts), { id: 'joins', counts: true, result, weight, critical }],
          RULE_VERSION_1,
        );
        const { coverage } = after;
        if (before.kind === 'rated' && after.kind === 'rated') expect(after).toEqual({ ...before, coverage });
        else if (before.kind === 'rated') {
          expect(after).toMatchObject({ kind: 'not-rated', reason: 'low-coverage' });
          expect(coverage.rated * 2).toBeLessThan(coverage.counted);
        } else expect(after.kind).toBe('not-rated');
      }),
      runs,
    );
  });

  it('gives the same when it is computed again', () => {
    fc.assert(
      fc.property(partsOf(fc.oneof(ratedResults, gaps)), (drawn) => {
        const parts = named(drawn);
        const before = structuredClone(parts);
        expect(rollUp(parts, RULE_VERSION_1)).toEqual(rollUp(parts, RULE_VERSION_1));
        expect(parts).toEqual(before);
      }),
      runs,
    );
  });
});
