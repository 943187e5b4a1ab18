import type { Period, RatingInput } from '../rating/rating-input';

/** The periods of the span up to the one that was rated, that one included. */
export function periodsUpTo({ periods }: Pick<RatingInput, 'periods'>, periodId: string): readonly Period[] {
  return periods.slice(0, periods.findIndex(({ id }) => id === periodId) + 1);
}
