import { parseLocalDate as day } from '../calendar/local-date';
import { arithmeticOf, comparisonOf } from './arithmetic';
import { type DerivationTerm, FORMULAS, type Formula } from './derivation.types';

const term = (name: DerivationTerm['name'], value: string, on?: string): DerivationTerm => ({
  name,
  value,
  ...(on && { on: day(on) }),
});
const frame = {
  kind: 'decrease',
  due: day('2025-12-31'),
  printed: (decimal: string) => decimal.replace('-', '−'),
} as const;
const A = term('A', '56');

const CASES: readonly (readonly [Formula, readonly DerivationTerm[], string])[] = [
  ['latest-value', [term('value', '56')], '56'],
  ['latest-value', [term('numerator', '19'), term('denominator', '100')], '19 ÷ 100'],
  ['sum-of-values', [term('value', '80'), term('value', '90')], '80 + 90'],
  ['mean-of-values', [term('value', '80'), term('value', '-4')], '(80 + (−4)) ÷ 2'],
  [
    'pooled-ratio',
    [term('numerator', '1'), term('denominator', '2'), term('numerator', '90'), term('denominator', '100')],
    '(1 + 90) ÷ (2 + 100)',
  ],
  ['weights-of-stages', [term('weight', '0.2'), term('weight', '0.3')], '0.2 + 0.3'],
  ['weights-of-stages', [], '0'],
  ['target', [term('T', '52')], '52'],
  ['milestone', [term('from', '58')], '58'],
  ['line-by-days', [term('from', '63', '2023-12-31'), term('to', '52', '2027-12-31')], '63 + (52 − 63) × 731 ÷ 1461'],
  ['share-of-target', [term('T', '342'), term('counted', '1'), term('all', '4')], '342 × 1 ÷ 4'],
  ['share-of-milestone', [term('from', '200'), term('counted', '1'), term('all', '2')], '200 × 1 ÷ 2'],
  ['threshold', [term('T', '99.5')], '99.5'],
  ['threshold', [], '1'],
  ['weights-due', [term('weight', '0.5')], '0.5'],
  ['way-from-baseline', [A, term('B', '63'), term('T', '52')], '(56 − 63) ÷ (52 − 63)'],
  ['way-from-baseline', [A, term('B', '-3'), term('X', '54.2')], '(56 − (−3)) ÷ (54.2 − (−3))'],
  ['share', [A, term('X', '85.5')], '56 ÷ 85.5'],
  ['share-inverted', [A, term('T', '52')], '52 ÷ 56'],
  ['as-it-is', [A], '56'],
  ['shortfall', [A, term('X', '52')], '(56 − 52) ÷ |52|'],
  ['difference', [A], '56 − 0'],
  ['outside-band', [term('A', '12'), term('lo', '5'), term('hi', '10')], '(12 − 10) ÷ (10 − 5)'],
  ['outside-band', [term('A', '4'), term('lo', '5'), term('hi', '10')], '(5 − 4) ÷ (10 − 5)'],
  ['outside-band', [term('A', '7'), term('lo', '5'), term('hi', '10')], '5 ≤ 7 ≤ 10'],
  ['distance-from-one', [term('A', '0.96')], '|0.96 − 1|'],
];

describe('a formula with its numbers', () => {
  it.each(CASES)('%s of %j', (formula, terms, text) => {
    expect(arithmeticOf({ formula, terms }, frame)).toBe(text);
  });

  it('is there for each formula', () => {
    expect(new Set(CASES.map(([formula]) => formula))).toEqual(new Set(FORMULAS));
  });

  it.each([
    ['at-least', '(60 − 56) ÷ |60|', '56 ≥ 60'],
    ['increase', '(60 − 56) ÷ |60|', '56 ≥ 60'],
    ['at-most', '(56 − 60) ÷ |60|', '56 ≤ 60'],
    ['decrease', '(56 − 60) ÷ |60|', '56 ≤ 60'],
  ] as const)('counts of a threshold to keep what is missing, of one that is %s', (kind, missing, kept) => {
    const step = { formula: 'shortfall', terms: [A, term('X', '60')] } as const;
    expect(arithmeticOf(step, { ...frame, kind })).toBe(missing);
    expect(comparisonOf(step, { ...frame, kind })).toBe(kept);
  });

  it('names of many values the first ones and the last', () => {
    const terms = ['1', '2', '3', '4', '5'].map((value) => term('value', value));
    const told = (most: number) => arithmeticOf({ formula: 'mean-of-values', terms }, { ...frame, most });
    expect([told(5), told(3)]).toEqual(['(1 + 2 + 3 + 4 + 5) ÷ 5', '(1 + 2 + … + 5) ÷ 5']);
  });
});
