import { severityOf } from './matrix';
import { type Assessed, productOf } from './priority';

export interface Movement {
  /** By how much likelihood × impact rose; absent where two matrices were used, as 12 of 25 is not 12 of 9. */
  readonly score?: number;
  readonly level: 'up' | 'down' | 'same';
}

/** How a risk moved between two days: from 3 × 3, medium, to 4 × 3, high, by +3 and a level up. */
export function movementOf(before: Assessed, after: Assessed): Movement {
  const levels = severityOf(after.level) - severityOf(before.level);
  const level = levels === 0 ? 'same' : levels > 0 ? 'up' : 'down';
  return before.matrixId === after.matrixId ? { score: productOf(after) - productOf(before), level } : { level };
}
