import { compare, minus, parseDecimal, times } from '../kernel/decimal';
import type { Rating, RuleSettings } from '../rating/rating';
import type { WeightedSum } from './weighted-mean';

/**
 * A part is known by its stored pace, a quotient at 20 digits: a third is half a unit of the 20th digit too small. A mean of
 * such parts is told from a threshold only beyond this margin, so that 1/3, 1/3, 1/3, 1 and 1 reach 0.6, as they do on paper.
 * It leaves room for twenty levels of parents, and is 10¹⁵ times finer than any figure that is shown.
 */
const MARGIN = parseDecimal('0.0000000000000000001');

/** The colour of a mean of paces: Σ w·q ≥ θ·Σ w, decided by the products. 1, 0.9 and 0.8 are exactly on track at 0.9. */
export function ratingOfMean(total: WeightedSum, { onTrackFrom, atRiskFrom }: RuleSettings): Rating {
  if (reaches(total, onTrackFrom)) return 'on-track';
  return reaches(total, atRiskFrom) ? 'at-risk' : 'off-track';
}

const reaches = ({ sum, weight }: WeightedSum, threshold: string): boolean =>
  compare(sum, times(minus(parseDecimal(threshold), MARGIN), weight)) >= 0;
