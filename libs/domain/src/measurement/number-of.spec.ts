import type { AcceptedValue } from '../rating/rating-input';
import { numberOf } from './number-of';

describe('an accepted value as a number', () => {
  it.each<[AcceptedValue | undefined, string | undefined]>([
    [{ kind: 'number', value: '56' }, '56'],
    [{ kind: 'ratio', numerator: '19', denominator: '100' }, '0.19'],
    [{ kind: 'ratio', numerator: '1', denominator: '3' }, '0.33333333333333333333'],
    [{ kind: 'ratio', numerator: '1', denominator: '0' }, undefined],
    [{ kind: 'yes-no', value: true }, undefined],
    [{ kind: 'not-applicable', reason: 'No meeting' }, undefined],
    [undefined, undefined],
  ])('%j is %s', (value, number) => {
    expect(numberOf(value)).toBe(number);
  });
});
