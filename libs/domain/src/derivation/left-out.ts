import { isPooled } from '../progress/indicator-kind';
import type { RatingInput, RatingResult } from '../rating/rating-input';
import type { LeftOut, LeftOutReason } from './derivation.types';
import { periodsUpTo } from './periods-up-to';

/**
 * Which periods are not in the figure, and why: due later, without an accepted value, not applicable, or earlier than the one
 * value that a level looks at. Nothing was looked at where there is no rating, so nothing was left out then.
 */
export function leftOutOf(input: RatingInput, result: RatingResult): readonly LeftOut[] {
  if (result.kind === 'not-rated') return [];
  const reached = new Set(periodsUpTo(input, result.periodId).map(({ id }) => id));
  return input.periods.flatMap(({ id }) => {
    const reason = reasonFor(input, id, { isReached: reached.has(id), isRated: id === result.periodId });
    return reason ? [{ periodId: id, reason }] : [];
  });
}

function reasonFor(
  { values, aggregation }: RatingInput,
  id: string,
  { isReached, isRated }: { readonly isReached: boolean; readonly isRated: boolean },
): LeftOutReason | undefined {
  if (!isReached) return 'not-due';
  const value = values[id];
  if (!value) return 'no-value';
  if (value.kind === 'not-applicable') return 'not-applicable';
  return !isRated && !isPooled(aggregation) ? 'earlier' : undefined;
}
