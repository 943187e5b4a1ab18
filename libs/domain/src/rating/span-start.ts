import { addDays, type LocalDate, parseLocalDate } from '../calendar/local-date';
import { isFlow, type TimeAggregation } from '../progress/indicator-kind';
import type { DatedValue } from './rating-input';

/** A target as far as its span goes: the day on which it is to be reached, and from when it is in force. */
export interface SpannedTarget {
  readonly onDay: string;
  readonly from: LocalDate;
}

export interface SpanOf {
  readonly aggregation: TimeAggregation;
  /** All that were set, in the order in which they were. */
  readonly targets: readonly SpannedTarget[];
  /** The one in force. */
  readonly target: Pick<SpannedTarget, 'onDay'>;
  readonly baseline?: Pick<DatedValue, 'on'>;
}

/**
 * The first day of the span of a target. A flow is counted anew in each span and by whole years: 342 by 2026-12-31, in force from
 * 2026-02-10, counts from 2026-01-01, and a target that revises it keeps that span. Anything else comes from its baseline: the
 * day after it; without one from the first day on which a target for that day was in force.
 */
export function spanStart({ aggregation, targets, target, baseline }: SpanOf): LocalDate | undefined {
  if (baseline && !isFlow(aggregation)) return addDays(baseline.on, 1);
  const [first] = targets
    .filter(({ onDay }) => onDay === target.onDay)
    .map(({ from }) => from)
    .toSorted((one, other) => (one < other ? -1 : 1));
  return first && (isFlow(aggregation) ? parseLocalDate(`${first.slice(0, 4)}-01-01`) : first);
}
