import type { RollUpResult } from '../rollup/roll-up.types';
import type { Rating } from './rating';
import type { RatingResult } from './rating-input';

/** The five marks under which ratings are shown and counted, each once, in the order in which they stand beside one another. */
export const MARKS = ['exceeded', 'on-track', 'at-risk', 'off-track', 'not-rated'] as const satisfies readonly (
  | Rating
  | 'exceeded'
  | 'not-rated'
)[];
export type Mark = (typeof MARKS)[number];

/** The one mark of a rating: on track with the flag "exceeded" is exceeded, and whatever has no rating is not rated. */
export function markOf(result: RatingResult | RollUpResult): Mark {
  if (result.kind === 'not-rated') return 'not-rated';
  return 'flags' in result && result.flags.includes('exceeded') ? 'exceeded' : result.rating;
}
