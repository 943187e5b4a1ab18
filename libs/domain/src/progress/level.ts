import type { LocalDate } from '../calendar/local-date';
import { compare, dividedBy, type Exact, minus, parseDecimal, signOf } from '../kernel/decimal';
import type { DatedValue } from '../rating/rating-input';
import { expectedOn, latestMilestone } from './expected';
import type { Position } from './position';
import { type Tolerances, thresholdTest } from './threshold-test';

export interface Level extends Tolerances {
  readonly kind: 'increase' | 'decrease';
  readonly actual: Exact;
  readonly d: LocalDate;
  readonly baseline?: DatedValue;
  readonly milestones: readonly DatedValue[];
  readonly target: DatedValue;
}

/** A growth must reach at least its threshold, a decline at most. */
export const testFor = (kind: 'increase' | 'decrease'): 'at-least' | 'at-most' =>
  kind === 'increase' ? 'at-least' : 'at-most';

/**
 * Where a level stands between its baseline and its target; nothing is clamped, and one formula serves growth and decline.
 * B 63, T 52, d on the target's day, A 56: p = q = 7/11 = 0.6364. Below the baseline p is negative: `regression`.
 */
export function levelPosition(level: Level): Position {
  const { baseline, actual, target } = level;
  if (!baseline) return withoutBaseline(level);
  const start = parseDecimal(baseline.value);
  const end = parseDecimal(target.value);
  if (compare(start, end) === 0) return thresholdTest(testFor(level.kind), actual, end, level);
  const expected = expectedOn(level.d, { baseline, milestones: level.milestones, target });
  const change = minus(actual, start);
  const progress = dividedBy(change, minus(end, start));
  const flags = signOf(progress) < 0 ? (['regression'] as const) : [];
  const ahead = minus(expected, start);
  if (ahead.over === 0n) return { ...thresholdTest(testFor(level.kind), actual, expected, level), progress, flags };
  return { kind: 'pace', actual, expected, progress, pace: dividedBy(change, ahead), flags };
}

/** Without a baseline the plain share counts: T 35, A 26 gives 0.7429; where a share means nothing, the threshold test. */
function withoutBaseline(level: Level): Position {
  const { kind, actual, target } = level;
  const end = parseDecimal(target.value);
  const expected = latestMilestone(level.d, level.milestones, target);
  const flags = ['no-baseline'] as const;
  if (!hasShare(kind, actual, [end, expected])) {
    return { ...thresholdTest(testFor(kind), actual, expected, level), flags };
  }
  const share = (of: Exact): Exact => (kind === 'increase' ? dividedBy(actual, of) : dividedBy(of, actual));
  return { kind: 'pace', actual, expected, progress: share(end), pace: share(expected), flags };
}

/** A share of a number means something only above zero. */
function hasShare(kind: Level['kind'], actual: Exact, of: readonly Exact[]): boolean {
  const least = kind === 'increase' ? 0 : 1;
  return signOf(actual) >= least && of.every((number) => signOf(number) > 0);
}
