import { compare } from '../kernel/decimal';
import type { Position, ThresholdPosition } from '../progress/position';
import type { Rating } from './rating';
import type { Thresholds } from './thresholds';

/**
 * The colour of a position. The pace is a fraction here, never a rounded quotient: `compare` multiplies both sides out, so
 * that 10475 of 12495 is held against 0.9 as 10475 ≥ 0.9 × 12495, and with a negative way behind it (a decline) the same
 * products turn round. q = 0.9 is green, anything less by whatever little amber.
 */
export function colourOf(position: Position, thresholds: Thresholds): Rating {
  switch (position.kind) {
    case 'decided':
      return position.rating;
    case 'threshold':
      return byShortfall(position);
    case 'pace':
      if (compare(position.pace, thresholds.onTrackFrom) >= 0) return 'on-track';
      return compare(position.pace, thresholds.atRiskFrom) >= 0 ? 'at-risk' : 'off-track';
  }
}

function byShortfall({ shortfall, green, amber }: ThresholdPosition): Rating {
  if (compare(shortfall, green) <= 0) return 'on-track';
  return compare(shortfall, amber) <= 0 ? 'at-risk' : 'off-track';
}
