import {
  absolute,
  compare,
  dividedBy,
  type Exact,
  minus,
  ONE,
  parseDecimal,
  plus,
  signOf,
  ZERO,
} from '../kernel/decimal';
import type { ThresholdPosition } from './position';

export interface Tolerances {
  readonly tolerance: string;
  readonly absoluteTolerance?: string;
}

/**
 * The test of A against a threshold. Against 0 no share can be taken, so the plain difference meets the absolute tolerance;
 * where none was set, nothing is tolerated. At least 99.5, A 99.1: the shortfall is 0.4 / 99.5, amber within 5 %.
 */
export function thresholdTest(
  test: 'at-least' | 'at-most',
  actual: Exact,
  against: Exact,
  { tolerance, absoluteTolerance = '0' }: Tolerances,
): ThresholdPosition {
  const missing = test === 'at-least' ? minus(against, actual) : minus(actual, against);
  const relative = against.over !== 0n;
  return {
    kind: 'threshold',
    actual,
    expected: against,
    shortfall: relative ? dividedBy(missing, absolute(against)) : missing,
    green: ZERO,
    amber: parseDecimal(relative ? tolerance : absoluteTolerance),
    flags: [],
  };
}

/**
 * The distance outside [low, high] in widths of it: 12 against 5…10 is 0.4. Inside it is 0. A band without a width is
 * refused when it is defined; should one be met all the same, the plain difference meets the absolute tolerance.
 */
export function withinTest(
  actual: Exact,
  [low, high]: readonly [Exact, Exact],
  { tolerance, absoluteTolerance = '0' }: Tolerances,
): ThresholdPosition {
  const outside = compare(actual, low) < 0 ? minus(low, actual) : minus(actual, high);
  const width = minus(high, low);
  const relative = width.over !== 0n;
  const missing = relative ? dividedBy(outside, width) : outside;
  return {
    kind: 'threshold',
    actual,
    shortfall: signOf(outside) > 0 ? missing : ZERO,
    green: ZERO,
    amber: parseDecimal(relative ? tolerance : absoluteTolerance),
    flags: [],
  };
}

/** The distance from 1; green up to half the tolerance. 0.96 against parity is 0.04: amber at 5 %. */
export function parityTest(actual: Exact, { tolerance }: Tolerances): ThresholdPosition {
  const amber = parseDecimal(tolerance);
  const green = dividedBy(amber, plus(ONE, ONE));
  const shortfall = absolute(minus(actual, ONE));
  return { kind: 'threshold', actual, expected: ONE, shortfall, green, amber, flags: [] };
}
