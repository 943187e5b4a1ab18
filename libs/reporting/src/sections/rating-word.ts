import { markOfRated, type RatingResult, type RollUpResult } from '@resolute/domain';
import type { Chip, RatingWord } from '../document/block';
import type { Telling } from '../text/telling';

/** Which word and shape stand for a result: its mark, or the reason why it is not rated, as each has a word of its own. */
export const ratingWord = (result: RatingResult | RollUpResult): RatingWord => {
  if (result.kind === 'not-rated') return result.reason;
  return 'coverage' in result ? result.rating : markOfRated(result);
};

/** The same with its word in a language. */
export const chipOf = (result: RatingResult | RollUpResult, { say }: Telling): Chip => {
  const mark = ratingWord(result);
  return { mark, word: say(mark) };
};
