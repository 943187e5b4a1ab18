import { compare } from '../kernel/decimal';
import type { Position } from '../progress/position';
import type { Rating } from './rating';
import type { Thresholds } from './thresholds';

/**
 * Whether a green rating is so far past its target that the target wants a review: p of 1.15 or more. 115 of 100 is
 * exceeded, 114.9 is not; a rating without progress never is.
 */
export function isExceeded(position: Position, rating: Rating, { exceededFrom }: Thresholds): boolean {
  if (rating !== 'on-track' || position.kind === 'decided' || !position.progress) return false;
  return compare(position.progress, exceededFrom) >= 0;
}
