import type { NotRatedReason, RatingResult } from '@resolute/domain';
import type { RatingTally } from './rating.view';

/** Counts ratings: one on track, one exceeded and one without a target make total 3, on track 2, exceeded 1, no-target 1. */
export function tallyOf(results: readonly RatingResult[]): RatingTally {
  const rated = results.filter((result) => result.kind === 'rated');
  const count = (rating: string): number => rated.filter((result) => result.rating === rating).length;
  const notRated: Partial<Record<NotRatedReason, number>> = {};
  for (const result of results)
    if (result.kind === 'not-rated') notRated[result.reason] = (notRated[result.reason] ?? 0) + 1;
  return {
    total: results.length,
    onTrack: count('on-track'),
    atRisk: count('at-risk'),
    offTrack: count('off-track'),
    exceeded: rated.filter(({ flags }) => flags.includes('exceeded')).length,
    notRated,
  };
}
