import type { RatingResult, RollUpResult } from '@resolute/domain';
import { RatingShape, shapeOf } from './rating-shape';
import classes from './ratings.module.css';
import { useRatingWord } from './use-rating-word';

/** A rating by shape, word and colour; what is not rated says why. */
export function RatingChip({ result }: { readonly result: RatingResult | RollUpResult }) {
  const word = useRatingWord();
  const shape = shapeOf(result);
  return (
    <span className={classes.chip} data-mark={shape.mark}>
      <RatingShape {...shape} />
      {word(result)}
    </span>
  );
}
