import { averageRollUp } from './average-roll-up';
import type { FigureResult } from './figures';
import { ratioRollUp } from './ratio-roll-up';
import { sumRollUp } from './sum-roll-up';

const short = (result: FigureResult): string =>
  `${result.kind === 'figure' ? result.value : result.reason}, ${result.coverage.rated} of ${result.coverage.counted}`;
const unit = 'CHF';

describe('sums', () => {
  it.each([
    [
      'add',
      [
        { unit, value: '0.1' },
        { unit, value: '0.2' },
      ],
      '0.3, 2 of 2',
    ],
    [
      'count a contribution with its share',
      [
        { unit, value: '40' },
        { unit, value: '60', share: '0.5' },
      ],
      '70, 2 of 2',
    ],
    ['do not take a missing part for zero', [{ unit, value: '40' }, { unit }], '40, 1 of 2'],
    ['keep a zero', [{ unit, value: '0' }], '0, 1 of 1'],
    ['need data', [{ unit }], 'no-data, 0 of 1'],
    ['of nothing are nothing', [], 'no-data, 0 of 0'],
    [
      'never mix units',
      [
        { unit, value: '1' },
        { unit: 'month', value: '1' },
      ],
      'not-comparable, 2 of 2',
    ],
    [
      'are exact',
      [
        { unit, value: '99999999999999999999' },
        { unit, value: '0.000000000001' },
      ],
      '99999999999999999999.000000000001, 2 of 2',
    ],
  ])('%s', (_, parts, expected) => expect(short(sumRollUp(parts))).toBe(expected));
});

describe('ratios', () => {
  const ratio = (numerator: string, denominator: string, share?: string) => ({
    unit,
    of: { numerator, denominator },
    share,
  });
  it.each([
    ['are no mean of percentages', [ratio('9', '10'), ratio('10', '90')], '0.19, 2 of 2'],
    [
      'count a contribution with its share',
      [ratio('9', '10', '0.5'), ratio('10', '90')],
      '0.15263157894736842105, 2 of 2',
    ],
    ['leave out a part without data', [ratio('1', '4'), { unit }], '0.25, 1 of 2'],
    ['cannot be compared over zero', [ratio('1', '0')], 'not-comparable, 1 of 1'],
    ['survive one part over zero', [ratio('0', '0'), ratio('1', '4')], '0.25, 2 of 2'],
    ['need data', [{ unit }], 'no-data, 0 of 1'],
    ['never mix units', [ratio('1', '2'), { ...ratio('1', '2'), unit: 'month' }], 'not-comparable, 2 of 2'],
  ])('%s', (_, parts, expected) => expect(short(ratioRollUp(parts))).toBe(expected));
});

describe('averages', () => {
  it.each([
    [
      'need weights',
      [
        { unit, value: '4', weight: '30' },
        { unit, value: '2', weight: '10' },
      ],
      '3.5, 2 of 2',
    ],
    [
      'have no figure without',
      [
        { unit, value: '4', weight: '30' },
        { unit, value: '2' },
      ],
      'not-comparable, 2 of 2',
    ],
    ['leave out a part without data', [{ unit, value: '4', weight: '30' }, { unit }], '4, 1 of 2'],
    [
      'weigh a contribution by its share',
      [
        { unit, value: '4', weight: '30', share: '0.5' },
        { unit, value: '2', weight: '15' },
      ],
      '3, 2 of 2',
    ],
    ['over nothing have no figure', [{ unit, value: '4', weight: '0' }], 'not-comparable, 1 of 1'],
    ['need data', [{ unit, weight: '3' }], 'no-data, 0 of 1'],
    [
      'never mix units',
      [
        { unit, value: '1', weight: '1' },
        { unit: 'month', value: '1', weight: '1' },
      ],
      'not-comparable, 2 of 2',
    ],
  ])('%s', (_, parts, expected) => expect(short(averageRollUp(parts))).toBe(expected));
});
