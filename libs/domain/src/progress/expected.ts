import type { LocalDate } from '../calendar/local-date';
import { dividedBy, type Exact, minus, parseDecimal, plus, times, whole } from '../kernel/decimal';
import type { DatedValue } from '../rating/rating-input';
import { dayNumber } from './day-number';

/** The points between which a level is expected to move. */
export interface Course {
  readonly baseline: DatedValue;
  readonly milestones: readonly DatedValue[];
  readonly target: DatedValue;
}

/**
 * X of a level on a day: on the straight line between the neighbouring points, by days; B until the baseline's day, T from
 * the target's. From 0 on 2026-01-01 to 100 on 2026-01-11, the fourth of January expects 30. A fraction, never rounded.
 */
export function expectedOn(d: LocalDate, { baseline, milestones, target }: Course): Exact {
  if (d >= target.on) return parseDecimal(target.value);
  let before = baseline;
  let after = target;
  for (const milestone of milestones) {
    if (milestone.on <= d && milestone.on >= before.on) before = milestone;
    if (milestone.on > d && milestone.on < after.on) after = milestone;
  }
  const from = parseDecimal(before.value);
  if (d <= before.on) return from;
  const passed = dayNumber(d) - dayNumber(before.on);
  const days = dayNumber(after.on) - dayNumber(before.on);
  const change = minus(parseDecimal(after.value), from);
  return plus(from, dividedBy(times(change, whole(passed)), whole(days)));
}

/** X of a level without a baseline: the latest milestone on or before the day, else T. */
export function latestMilestone(d: LocalDate, milestones: readonly DatedValue[], target: DatedValue): Exact {
  let latest: DatedValue | undefined;
  for (const milestone of milestones) {
    if (milestone.on <= d && (!latest || milestone.on >= latest.on)) latest = milestone;
  }
  return parseDecimal((latest ?? target).value);
}

/** How much of a span a flow is measured over: the periods due, those of them with a value, and all. */
export interface Share {
  readonly counted: number;
  readonly due: number;
  readonly all: number;
}

/**
 * X of a flow: the milestone on d, else the target's share of the periods due; a period without data expects nothing.
 * 342 a year expects 85.5 after one quarter of four. A milestone on d shrinks to the share of its periods that have data.
 */
export function expectedShare(d: LocalDate, milestones: readonly DatedValue[], target: Exact, share: Share): Exact {
  const milestone = milestones.find(({ on }) => on === d);
  const [entire, parts] = milestone ? [parseDecimal(milestone.value), share.due] : [target, share.all];
  return share.counted === parts ? entire : dividedBy(times(entire, whole(share.counted)), whole(parts));
}
