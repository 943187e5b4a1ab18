import { INDICATOR_KINDS } from '../progress/indicator-kind';
import { valueFormOf } from './value-form';

describe('the form of a value', () => {
  it.each([
    ['increase', 'number', 'ratio'],
    ['decrease', 'number', 'ratio'],
    ['at-least', 'number', 'ratio'],
    ['at-most', 'number', 'ratio'],
    ['within', 'number', 'ratio'],
    ['parity', 'number', 'ratio'],
    ['milestone-list', 'choice', 'choice'],
    ['yes-no', 'choice', 'choice'],
    ['ordinal', 'choice', 'choice'],
    ['qualitative', 'judgement', 'judgement'],
  ] as const)('of %s: %s, of a ratio %s', (kind, plain, ratio) => {
    expect(valueFormOf(kind, false)).toBe(plain);
    expect(valueFormOf(kind, true)).toBe(ratio);
  });

  it('is said for every kind', () => expect(INDICATOR_KINDS).toHaveLength(10));
});
