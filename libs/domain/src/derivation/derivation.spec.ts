import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalDate } from '../calendar/local-date';
import {
  absolute,
  compare,
  dividedBy,
  type Exact,
  minus,
  ONE,
  parseDecimal,
  plus,
  times,
  whole,
  ZERO,
} from '../kernel/decimal';
import { dayNumber } from '../progress/day-number';
import { rate } from '../rating/rate';
import { RULE_VERSION_1 } from '../rating/rating';
import type { RatingInput } from '../rating/rating-input';
import type { DerivationStep, Formula, TermName } from './derivation.types';
import { derivationOf } from './derivation-of';

const FOLDER = join(__dirname, '../../../../test/vectors');
const DEFAULTS = { settings: RULE_VERSION_1, tolerance: '0.05', lagDays: 0, graceDays: 0 };

interface Vector {
  readonly name: string;
  readonly given: Record<string, unknown>;
  readonly expect: Record<string, unknown>;
}

const VECTORS = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => (JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as { cases: Vector[] }).cases)
  .filter(({ given, expect: answer }) => 'kind' in given && !('error' in answer))
  .map(({ name, given }) => ({ name, input: { ...DEFAULTS, ...given } as unknown as RatingInput }));

/** What stands in a step, by the names of its terms. */
interface Given {
  readonly all: (name: TermName) => Exact[];
  readonly one: (name: TermName) => Exact;
  /** The number that p and q are measured against. */
  readonly against: Exact;
  readonly input: RatingInput;
  /** How much of the way between two points has passed, by days. */
  readonly passed: () => Exact;
}

const sum = (numbers: readonly Exact[]): Exact => numbers.reduce(plus, ZERO);

/** The arithmetic that each formula claims to be, as a reader with a pencil would do it. */
const BY_HAND: Readonly<Record<Formula, (given: Given) => Exact>> = {
  'latest-value': ({ all, one }) => (all('value').length === 1 ? one('value') : ZERO),
  'sum-of-values': ({ all }) => sum(all('value')),
  'mean-of-values': ({ all }) => dividedBy(sum(all('value')), whole(all('value').length)),
  'pooled-ratio': ({ all }) => dividedBy(sum(all('numerator')), sum(all('denominator'))),
  'weights-of-stages': ({ all }) => sum(all('weight')),
  'weights-due': ({ all }) => sum(all('weight')),
  target: ({ one }) => one('T'),
  threshold: ({ all }) => all('T')[0] ?? ONE,
  milestone: ({ one }) => one('from'),
  'line-by-days': ({ one, passed }) => plus(one('from'), times(minus(one('to'), one('from')), passed())),
  'share-of-target': ({ one }) => dividedBy(times(one('T'), one('counted')), one('all')),
  'share-of-milestone': ({ one }) => dividedBy(times(one('from'), one('counted')), one('all')),
  'way-from-baseline': ({ one, against }) => dividedBy(minus(one('A'), one('B')), minus(against, one('B'))),
  share: ({ one, against }) => dividedBy(one('A'), against),
  'share-inverted': ({ one, against }) => dividedBy(against, one('A')),
  'as-it-is': ({ one }) => one('A'),
  shortfall: ({ one, input }) => dividedBy(missing(input, one('A'), one('X')), absolute(one('X'))),
  difference: ({ one, input }) => missing(input, one('A'), one('X')),
  'distance-from-one': ({ one }) => absolute(minus(one('A'), ONE)),
  'outside-band': ({ one }) => {
    const [below, above] = [minus(one('lo'), one('A')), minus(one('A'), one('hi'))];
    const outside = compare(below, above) > 0 ? below : above;
    return compare(outside, ZERO) <= 0 ? ZERO : dividedBy(outside, minus(one('hi'), one('lo')));
  },
};

function worked({ formula, terms, symbol }: DerivationStep, input: RatingInput, due: LocalDate): Exact {
  const all = (name: TermName): Exact[] =>
    terms.filter((term) => term.name === name).map(({ value }) => parseDecimal(value));
  const one = (name: TermName): Exact => {
    const [found] = all(name);
    if (!found) throw new Error(`${formula} has no ${name}`);
    return found;
  };
  const dayOf = (name: TermName): number => dayNumber(terms.find((term) => term.name === name)?.on ?? due);
  return BY_HAND[formula]({
    all,
    one,
    get against() {
      return one(symbol === 'p' ? 'T' : 'X');
    },
    input,
    passed: () => dividedBy(whole(dayNumber(due) - dayOf('from')), whole(dayOf('to') - dayOf('from'))),
  });
}

const missing = ({ kind }: RatingInput, actual: Exact, expected: Exact): Exact =>
  kind === 'increase' || kind === 'at-least' ? minus(expected, actual) : minus(actual, expected);

/** Quotients are kept to 20 digits, and A and X may be quotients themselves: they agree to 15 digits. */
function agrees(one: Exact, other: Exact): boolean {
  const scale = plus(absolute(other), absolute(one));
  return compare(times(absolute(minus(one, other)), parseDecimal(`1${'0'.repeat(15)}`)), scale) <= 0;
}

describe('the derivation of a rating', () => {
  it('has vectors to explain', () => expect(VECTORS.length).toBeGreaterThan(150));

  it.each(VECTORS)('$name: each line gives what it says', ({ input }) => {
    const result = rate(input);
    const { steps, verdict } = derivationOf(input, result);
    if (result.kind === 'not-rated') {
      expect(verdict).toEqual({ by: 'gate', reason: result.reason });
      return;
    }
    expect(verdict).toMatchObject({ rating: result.rating });
    const said = Object.fromEntries(steps.map(({ symbol, result: text }) => [symbol, text]));
    const { actual: A, expected: X, progress: p, pace: q, shortfall: s } = result;
    expect(said).toEqual(JSON.parse(JSON.stringify({ A, X, p, q, s })));
    for (const step of steps)
      expect({ step, agrees: agrees(worked(step, input, result.due), parseDecimal(step.result)) }).toEqual({
        step,
        agrees: true,
      });
  });

  it('names each period that is not in the figure, with why', () => {
    const quarter = (id: string, from: string, to: string) => ({ id, from, to });
    const input = {
      ...DEFAULTS,
      kind: 'increase',
      aggregation: 'sum',
      target: { value: '342', on: '2026-12-31' },
      periods: [
        quarter('2026-Q1', '2026-01-01', '2026-03-31'),
        quarter('2026-Q2', '2026-04-01', '2026-06-30'),
        quarter('2026-Q3', '2026-07-01', '2026-09-30'),
        quarter('2026-Q4', '2026-10-01', '2026-12-31'),
      ],
      values: {
        '2026-Q2': { kind: 'not-applicable', reason: 'No session.' },
        '2026-Q3': { kind: 'number', value: '80' },
      },
      at: { moment: '2026-10-10T12:00:00.000Z' },
    } as unknown as RatingInput;
    expect(derivationOf(input, rate(input)).leftOut).toEqual([
      { periodId: '2026-Q1', reason: 'no-value' },
      { periodId: '2026-Q2', reason: 'not-applicable' },
      { periodId: '2026-Q4', reason: 'not-due' },
    ]);
  });
});
