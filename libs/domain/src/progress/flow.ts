import type { LocalDate } from '../calendar/local-date';
import { dividedBy, parseDecimal, signOf } from '../kernel/decimal';
import type { DatedValue } from '../rating/rating-input';
import type { Aggregate } from './aggregate';
import { expectedShare } from './expected';
import type { Position } from './position';
import { type Tolerances, thresholdTest } from './threshold-test';

export interface Flow extends Tolerances {
  readonly kind: 'increase' | 'decrease' | 'at-least' | 'at-most';
  readonly sum: Aggregate;
  /** How many periods the span of the target has. */
  readonly all: number;
  readonly d: LocalDate;
  readonly milestones: readonly DatedValue[];
  readonly target: DatedValue;
}

/**
 * Where a flow stands: its sum against the share of the target that is due; the baseline is never subtracted.
 * T 342 a year, 80 after the first of four quarters: X 85.5, q = 0.9357, p = 0.2339.
 */
export function flowPosition(flow: Flow): Position {
  const { kind, sum, d, milestones } = flow;
  const { actual, counted, due } = sum;
  const target = parseDecimal(flow.target.value);
  const expected = expectedShare(d, milestones, target, { counted, due, all: flow.all });
  const flags = counted < due ? (['incomplete'] as const) : [];
  if (kind === 'increase' && signOf(target) > 0 && signOf(expected) > 0) {
    const [progress, pace] = [dividedBy(actual, target), dividedBy(actual, expected)];
    return { kind: 'pace', actual, expected, progress, pace, flags };
  }
  const test = kind === 'increase' || kind === 'at-least' ? 'at-least' : 'at-most';
  return { ...thresholdTest(test, actual, expected, flow), flags };
}
