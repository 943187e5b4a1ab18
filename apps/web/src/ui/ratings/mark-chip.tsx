import type { ComponentProps } from 'react';
import { RatingShape } from './rating-shape';
import classes from './ratings.module.css';

type MarkChipProps = ComponentProps<typeof RatingShape> & { readonly word: string };

/** A mark, or why there is none, beside its word. */
export const MarkChip = ({ word, ...shape }: MarkChipProps) => (
  <span className={classes.chip} data-mark={shape.mark}>
    <RatingShape {...shape} />
    {word}
  </span>
);
