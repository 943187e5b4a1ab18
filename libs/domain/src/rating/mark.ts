import type { RolledUp, RollUpResult } from '../rollup/roll-up.types';
import type { Rating } from './rating';
import type { Rated, RatingResult } from './rating-input';

/** The five marks under which ratings are shown and counted, each once, in the order in which they stand beside one another. */
export const MARKS = ['exceeded', 'on-track', 'at-risk', 'off-track', 'not-rated'] as const satisfies readonly (
  | Rating
  | 'exceeded'
  | 'not-rated'
)[];
export type Mark = (typeof MARKS)[number];

/** The mark of what is rated: on track with the flag "exceeded" is exceeded. */
export const markOfRated = (result: Rated | RolledUp): Exclude<Mark, 'not-rated'> =>
  'flags' in result && result.flags.includes('exceeded') ? 'exceeded' : result.rating;

/** The one mark of a rating; whatever has no rating is not rated. */
export const markOf = (result: RatingResult | RollUpResult): Mark =>
  result.kind === 'not-rated' ? 'not-rated' : markOfRated(result);
