import { MARKS, NOT_RATED_REASONS } from '@resolute/domain';
import { MarkChip } from '../ratings/mark-chip';
import type { Chip } from './told';

/** A rating as the document words it, with the shape that stands beside the word everywhere. */
export function ToldChip({ chip: { mark, word } }: { readonly chip: Chip }) {
  const known = MARKS.find((each) => each === mark);
  const reason = NOT_RATED_REASONS.find((each) => each === mark);
  return <MarkChip mark={known ?? 'not-rated'} word={word} {...(reason && { reason })} />;
}
