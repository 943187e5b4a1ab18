import type { RatingResult, RollUpResult } from '@resolute/domain';
import { MarkChip } from './mark-chip';
import { shapeOf } from './rating-shape';
import { useRatingWord } from './use-rating-word';

/** A rating by shape, word and colour; what is not rated says why. */
export function RatingChip({ result }: { readonly result: RatingResult | RollUpResult }) {
  const word = useRatingWord();
  return <MarkChip {...shapeOf(result)} word={word(result)} />;
}
