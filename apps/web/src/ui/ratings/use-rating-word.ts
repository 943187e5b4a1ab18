import { markOf, type RatingResult, type RollUpResult } from '@resolute/domain';
import { useWords } from '../../text/words';

/** What a rating is called: its mark, or the reason why there is none. */
export function useRatingWord(): (result: RatingResult | RollUpResult) => string {
  const { say } = useWords();
  return (result) =>
    result.kind === 'not-rated' ? say(`ratings.reason-${result.reason}`) : say(`ratings.mark-${markOf(result)}`);
}
