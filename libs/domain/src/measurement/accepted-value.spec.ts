import type { IndicatorKind } from '../progress/indicator-kind';
import type { AcceptedValue } from '../rating/rating-input';
import { acceptedValue, type EnteredValue } from './accepted-value';

const NOTHING: EnteredValue = {
  value: null,
  numerator: null,
  denominator: null,
  choice: null,
  judgement: null,
  notApplicable: null,
  narrative: '',
};

describe('what was entered, as the rating rule reads it', () => {
  it.each<[string, IndicatorKind, Partial<EnteredValue>, AcceptedValue | undefined]>([
    ['a number', 'increase', { value: '0' }, { kind: 'number', value: '0' }],
    [
      'a ratio',
      'at-least',
      { numerator: '9', denominator: '10' },
      { kind: 'ratio', numerator: '9', denominator: '10' },
    ],
    ['a no is not nothing', 'yes-no', { choice: false }, { kind: 'yes-no', value: false }],
    ['a step', 'ordinal', { choice: 'pilot' }, { kind: 'step', value: 'pilot' }],
    ['stages', 'milestone-list', { choice: ['a', 'b'] }, { kind: 'stages', accepted: ['a', 'b'] }],
    ['no stage reached', 'milestone-list', { choice: [] }, { kind: 'stages', accepted: [] }],
    [
      'a judgement',
      'qualitative',
      { judgement: 'at-risk', narrative: 'Slower than planned.' },
      { kind: 'judgement', rating: 'at-risk', narrative: 'Slower than planned.' },
    ],
    ['not applicable', 'increase', { notApplicable: 'No session.' }, { kind: 'not-applicable', reason: 'No session.' }],
    ['nothing', 'increase', {}, undefined],
    ['a number for a yes or no', 'yes-no', { value: '1' }, undefined],
    ['a step for a list', 'milestone-list', { choice: 'a' }, undefined],
  ])('%s', (_, kind, entered, expected) => {
    expect(acceptedValue(kind, { ...NOTHING, ...entered })).toEqual(expected);
  });
});
