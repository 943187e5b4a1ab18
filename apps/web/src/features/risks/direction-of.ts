import type { RiskMovement } from '../../api/risks';

/** Whether a risk rose or fell: by its level, and within a level by likelihood × impact. */
export function directionOf({ level, score = 0 }: RiskMovement): 'up' | 'down' | 'same' {
  if (level !== 'same' || score === 0) return level;
  return score > 0 ? 'up' : 'down';
}
