import type { FieldProblem } from '../kernel/domain-error';
import type { BreakdownFault } from './breakdown-check';
import { breakdownProblem } from './breakdown-problem';

it.each<[BreakdownFault, FieldProblem]>([
  [
    { code: 'unknown-category', at: 2, category: 'x' },
    { field: 'parts.sex.2.category', code: 'field/no-such-category' },
  ],
  [
    { code: 'repeated-category', at: 1, category: 'x' },
    { field: 'parts.sex.1.category', code: 'field/repeated' },
  ],
  [
    { code: 'not-a-decimal', at: 0, category: 'x' },
    { field: 'parts.sex.0.value', code: 'field/not-a-decimal' },
  ],
  [
    { code: 'above-total', at: 1, value: '101', total: '100' },
    { field: 'parts.sex.1.value', code: 'field/above-total', params: { total: '100' } },
  ],
  [
    { code: 'sum-below-total', sum: '90', total: '100' },
    { field: 'parts.sex', code: 'field/sum-below-total', params: { sum: '90', total: '100' } },
  ],
  [
    { code: 'sum-differs', sum: '90', total: '100' },
    { field: 'parts.sex', code: 'field/sum-differs', params: { sum: '90', total: '100' } },
  ],
])('%j', (fault, expected) => expect(breakdownProblem('parts.sex', fault)).toEqual(expected));
