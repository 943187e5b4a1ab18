import type { AcceptedValue } from '../rating/rating-input';
import type { ActualState } from '../workflow';
import { breakdownFinding, valueStanding, valueStep } from './value-derivation';

const number = (value: string): AcceptedValue => ({ kind: 'number', value });
const ratio = (numerator: string, denominator: string): AcceptedValue => ({ kind: 'ratio', numerator, denominator });
const NOT_APPLICABLE: AcceptedValue = { kind: 'not-applicable', reason: 'No session.' };

describe('how a value came from what was entered', () => {
  it.each<[string, AcceptedValue | undefined, string | undefined]>([
    ['a number', number('80.50'), 'latest-value: value 80.50 = 80.50'],
    ['zero, which is a number', number('0'), 'latest-value: value 0 = 0'],
    ['a ratio', ratio('19', '100'), 'pooled-ratio: numerator 19, denominator 100 = 0.19'],
    ['a ratio over zero', ratio('3', '0'), undefined],
    ['stages', { kind: 'stages', accepted: ['a', 'c'] }, 'weights-of-stages: weight 0.25, weight 0.5 = 0.75'],
    ['no stage yet', { kind: 'stages', accepted: [] }, 'weights-of-stages:  = 0'],
    ['a yes', { kind: 'yes-no', value: true }, undefined],
    ['not applicable', NOT_APPLICABLE, undefined],
    ['nothing', undefined, undefined],
  ])('%s', (_, value, expected) => {
    const stages = [
      { id: 'a', weight: '0.25' },
      { id: 'b', weight: '0.25' },
      { id: 'c', weight: '0.5' },
    ];
    const step = valueStep({ value, periodId: '2026-Q1', stages });
    const terms = step?.terms.map((term) => `${term.name} ${term.value}`).join(', ');
    expect(step && `${step.formula}: ${terms} = ${step.result}`).toBe(expected);
  });
});

describe('what is found of a breakdown', () => {
  const parts = (...values: string[]) => values.map((value, at) => ({ category: `c${at}`, value }));
  const found = (value: AcceptedValue, rule: 'must-equal' | 'independent', ...values: string[]) =>
    breakdownFinding({ value }, { rule, categories: ['c0', 'c1', 'c2'], parts: parts(...values) });

  it.each([
    ['that adds up', number('100'), 'must-equal', ['60', '40'], { sum: '100', total: '100', faults: [] }],
    ['of tenths', number('0.3'), 'must-equal', ['0.1', '0.2'], { sum: '0.3', total: '0.3', faults: [] }],
    [
      'that lacks ten',
      number('100'),
      'must-equal',
      ['60', '30'],
      { sum: '90', total: '100', faults: [{ code: 'sum-differs', sum: '90', total: '100' }] },
    ],
    ['that stands alone', number('5'), 'independent', ['60'], { sum: '60', total: '5', faults: [] }],
    ['of a ratio', ratio('1', '2'), 'must-equal', ['60'], { sum: '60', total: null, faults: [] }],
  ] as const)('%s', (...[, value, rule, values, expected]) => expect(found(value, rule, ...values)).toEqual(expected));
});

it.each<[ActualState, AcceptedValue | undefined, string]>([
  ['accepted', number('0'), 'counts'],
  ['accepted', NOT_APPLICABLE, 'not-applicable'],
  ['corrected', number('1'), 'superseded'],
  ['verified', number('1'), 'not-accepted'],
  ['draft', NOT_APPLICABLE, 'not-accepted'],
  ['sent-back', undefined, 'not-accepted'],
])('what is %s stands so', (state, value, standing) => expect(valueStanding(state, value)).toBe(standing));
