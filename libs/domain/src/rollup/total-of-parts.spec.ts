import type { PartAggregation } from '../measurement/indicator-sheet';
import { type PartValue, totalOfParts } from './total-of-parts';

const number = (value: string): PartValue => ({ kind: 'number', value });
const ratio = (numerator: string, denominator: string): PartValue => ({ kind: 'ratio', numerator, denominator });
const none = undefined;
const exempt: PartValue = { kind: 'not-applicable', reason: 'No meeting was held.' };

describe('the total of the parts of an indicator', () => {
  it.each<[string, PartAggregation, PartValue[], { value: PartValue; coverage: [number, number] }]>([
    ['one unit alone', 'single', [number('60')], { value: number('60'), coverage: [1, 1] }],
    [
      'one unit that judges',
      'single',
      [{ kind: 'yes-no', value: true }],
      { value: { kind: 'yes-no', value: true }, coverage: [1, 1] },
    ],
    [
      'a sum with a part missing',
      'sum',
      [number('40'), number('60'), none],
      { value: number('100'), coverage: [2, 3] },
    ],
    ['a sum to the last digit', 'sum', [number('0.1'), number('0.2')], { value: number('0.3'), coverage: [2, 2] }],
    ['a zero is a value', 'sum', [number('0'), none], { value: number('0'), coverage: [1, 2] }],
    [
      'an average counts each part once',
      'average',
      [number('40'), number('60'), none],
      { value: number('50'), coverage: [2, 3] },
    ],
    [
      'ratios are pooled',
      'ratio',
      [ratio('9', '10'), ratio('10', '90')],
      { value: ratio('19', '100'), coverage: [2, 2] },
    ],
    ['a number among ratios', 'ratio', [ratio('9', '10'), number('1')], { value: none, coverage: [2, 2] }],
    ['nothing accepted', 'sum', [none, none], { value: none, coverage: [0, 2] }],
    ['no parts at all', 'sum', [], { value: none, coverage: [0, 0] }],
    ['one that does not apply', 'sum', [number('40'), exempt], { value: number('40'), coverage: [1, 1] }],
    ['none that applies', 'sum', [exempt, exempt], { value: exempt, coverage: [0, 0] }],
    ['one exempt, one missing', 'sum', [exempt, none], { value: none, coverage: [0, 1] }],
  ])('%s', (_, aggregation, parts, expected) => {
    const { value, coverage } = totalOfParts(aggregation, parts);
    expect({ value, coverage: [coverage.rated, coverage.counted] }).toEqual(expected);
  });
});
