import { INDICATOR_KINDS } from '../progress/indicator-kind';
import { type WarningInput, warningsOf } from './warnings';

const codes = (input: WarningInput): string =>
  warningsOf(input)
    .map(({ code }) => code)
    .join(' ');

describe('a value', () => {
  it.each<[string, WarningInput, string]>([
    ['with nothing to hold it against', { kind: 'increase', value: '5' }, ''],
    ['within its limits', { kind: 'increase', value: '5', limits: { low: '0', high: '10' } }, ''],
    ['at the lower limit', { kind: 'increase', value: '0', limits: { low: '0', high: '10' } }, ''],
    ['at the upper limit', { kind: 'increase', value: '10.0', limits: { low: '0', high: '10' } }, ''],
    ['under the lower limit', { kind: 'increase', value: '-0.1', limits: { low: '0' } }, 'limit-low'],
    ['over the upper limit', { kind: 'increase', value: '10.1', limits: { high: '10' } }, 'limit-high'],
    ['that rose by the share exactly', { kind: 'increase', value: '150', previous: '100' }, ''],
    ['that rose by more', { kind: 'increase', value: '150.01', previous: '100' }, 'jump'],
    ['that fell by the share exactly', { kind: 'decrease', value: '50', previous: '100' }, ''],
    ['that fell by more', { kind: 'decrease', value: '49.99', previous: '100' }, 'jump'],
    ['with a share of its own', { kind: 'increase', value: '111', previous: '100', jumpShare: '0.1' }, 'jump'],
    ['where a float would err', { kind: 'increase', value: '0.33', previous: '0.3', jumpShare: '0.1' }, ''],
    [
      'a unit beyond in the 20th place',
      { kind: 'increase', value: '0.33000000000000000001', previous: '0.3', jumpShare: '0.1' },
      'jump',
    ],
    ['after zero, zero again', { kind: 'increase', value: '0', previous: '0' }, ''],
    ['after zero, anything', { kind: 'increase', value: '0.001', previous: '0' }, 'jump'],
    ['after a negative one', { kind: 'increase', value: '-50', previous: '-100' }, ''],
    ['that changes its sign', { kind: 'increase', value: '5', previous: '-5' }, 'jump'],
    ['that stays, of an increase', { kind: 'increase', value: '100', previous: '100' }, ''],
    ['that fell, of an increase', { kind: 'increase', value: '99', previous: '100' }, 'direction'],
    ['that rose, of a decrease', { kind: 'decrease', value: '101', previous: '100' }, 'direction'],
    ['that fell, of a decrease', { kind: 'decrease', value: '99', previous: '100' }, ''],
    ['that fell far, of an increase', { kind: 'increase', value: '49', previous: '100' }, 'jump direction'],
    ['that fell, at least kept', { kind: 'at-least', value: '91', previous: '95', target: '90' }, ''],
    ['that fell to the threshold', { kind: 'at-least', value: '90', previous: '95', target: '90' }, ''],
    ['that fell below the threshold', { kind: 'at-least', value: '89', previous: '95', target: '90' }, 'direction'],
    ['that recovers below it', { kind: 'at-least', value: '85', previous: '80', target: '90' }, ''],
    ['that fell on below it', { kind: 'at-least', value: '79', previous: '80', target: '90' }, 'direction'],
    ['that rose, at most kept', { kind: 'at-most', value: '10', previous: '9', target: '10' }, ''],
    ['that rose above it', { kind: 'at-most', value: '10.1', previous: '9', target: '10' }, 'direction'],
    ['that has no threshold', { kind: 'at-least', value: '79', previous: '80' }, ''],
    ['that has no upper threshold', { kind: 'at-most', value: '81', previous: '80' }, ''],
    [
      'that moves in its band',
      { kind: 'within', value: '10', previous: '6', band: { low: '5', high: '10' }, jumpShare: '9' },
      '',
    ],
    [
      'that leaves its band',
      { kind: 'within', value: '11', previous: '10', band: { low: '5', high: '10' } },
      'direction',
    ],
    [
      'as far out on the other side',
      { kind: 'within', value: '4', previous: '11', band: { low: '5', high: '10' }, jumpShare: '9' },
      '',
    ],
    ['that has no band', { kind: 'within', value: '11', previous: '10' }, ''],
    ['that comes to parity', { kind: 'parity', value: '1', previous: '0.9' }, ''],
    ['that leaves parity', { kind: 'parity', value: '1.01', previous: '1' }, 'direction'],
    [
      'still as good as parity',
      { kind: 'parity', value: '1.01', previous: '1', band: { low: '0.975', high: '1.025' } },
      '',
    ],
    ['of a list of milestones', { kind: 'milestone-list', value: '0.4', previous: '0.5' }, ''],
    [
      'with everything odd about it',
      { kind: 'increase', value: '-1', previous: '100', limits: { low: '0', high: '500' } },
      'limit-low jump direction',
    ],
  ])('%s', (_, input, expected) => expect(codes(input)).toBe(expected));

  it('says what it was held against, in canonical figures', () => {
    expect(
      warningsOf({ kind: 'increase', value: '1', previous: '100.0', limits: { low: '2.50' }, jumpShare: '0.50' }),
    ).toEqual([
      { code: 'limit-low', params: { limit: '2.5' } },
      { code: 'jump', params: { previous: '100', share: '0.5' } },
      { code: 'direction', params: { previous: '100' } },
    ]);
  });

  it.each(INDICATOR_KINDS)('that did not change is never odd: %s', (kind) =>
    expect(warningsOf({ kind, value: '7', previous: '7.0', target: '9', band: { low: '8', high: '9' } })).toEqual([]),
  );
});
