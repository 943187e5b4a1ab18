import { canonicalJson } from '@resolute/domain';
import type { LateContent, LateFact } from '../sections/section-contents';
import type { LateChange, Lateness, Sides } from './comparison.view';
import { paired } from './paired';

/**
 * Which values are late in one of two reports and not in the other, or longer so. A list that tells the first of many alone says
 * nothing of what is not on it.
 */
export function comparedLate({ before, after }: Sides<LateContent | undefined>): LateChange[] {
  if (!before || !after) return [];
  return paired({ before: before.items, after: after.items }, keyOf).flatMap((both) => {
    const sides = { before: latenessOf(both.before), after: latenessOf(both.after) };
    if (sides.before === sides.after) return [];
    if ((!both.before && !isWhole(before)) || (!both.after && !isWhole(after))) return [];
    const { code, title, unit, period, dueOn } = both.latest;
    return [{ code, title, reportedBy: unit, period, dueOn, ...sides, cause: both.after ? 'time' : 'new-data' }];
  });
}

const keyOf = ({ code, unit, period }: LateFact): string => canonicalJson([code, unit, period]);

const latenessOf = (fact: LateFact | undefined): Lateness | null =>
  fact ? (fact.isMissing ? 'missing' : 'overdue') : null;

const isWhole = ({ items, total }: LateContent): boolean => items.length === total;
