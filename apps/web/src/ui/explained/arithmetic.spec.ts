import { type DerivationTerm, parseLocalDate as day, FORMULAS, type Formula } from '@resolute/domain';
import { arithmeticOf } from './arithmetic';
import { meanText } from './mean-text';

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
  ['shortfall', [A, term('X', '60')], '(60 − 56) ÷ |60|'],
  ['difference', [A], '0 − 56'],
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

  it('turns the shortfall round against a most', () => {
    const terms = [A, term('X', '50')];
    expect(arithmeticOf({ formula: 'shortfall', terms }, { ...frame, kind: 'at-most' })).toBe('(56 − 50) ÷ |50|');
  });
});

describe('a mean with its numbers', () => {
  const parts = [
    { id: 'a', weight: '1', pace: '0.9', progress: '0.5' },
    { id: 'b', weight: '1', pace: '0.5' },
  ];
  it.each([
    ['without weights', parts, 'pace', '(0.9 + 0.5) ÷ 2'],
    ['of those that have one', parts, 'progress', '(0.5) ÷ 1'],
    ['with weights', [{ id: 'a', weight: '2', pace: '0.9' }, parts[1]], 'pace', '(2 × 0.9 + 1 × 0.5) ÷ (2 + 1)'],
    [
      'of many',
      Array.from({ length: 7 }, (_, at) => ({ id: String(at), weight: '1', pace: '1' })),
      'pace',
      'Σ w × v ÷ Σ w',
    ],
  ] as const)('%s', (_, terms, of, text) => {
    expect(meanText(terms as typeof parts, of, String)).toBe(text);
  });
});
