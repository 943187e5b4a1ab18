import type { FieldProblem } from '../kernel/domain-error';
import type { BreakdownFault } from './breakdown-check';

/**
 * A fault of a breakdown as a wrong field of the draft: 101 of 100 in the second part of `parts.sex` is `field/above-total` at
 * `parts.sex.1.value`, with 100 as the most that is allowed.
 */
export function breakdownProblem(field: string, fault: BreakdownFault): FieldProblem {
  switch (fault.code) {
    case 'unknown-category':
      return { field: `${field}.${fault.at}.category`, code: 'field/no-such-category' };
    case 'repeated-category':
      return { field: `${field}.${fault.at}.category`, code: 'field/repeated' };
    case 'not-a-decimal':
      return { field: `${field}.${fault.at}.value`, code: 'field/not-a-decimal' };
    case 'above-total':
      return { field: `${field}.${fault.at}.value`, code: 'field/above-total', params: { total: fault.total } };
    case 'sum-below-total':
      return { field, code: 'field/sum-below-total', params: { sum: fault.sum, total: fault.total } };
    case 'sum-differs':
      return { field, code: 'field/sum-differs', params: { sum: fault.sum, total: fault.total } };
  }
}
