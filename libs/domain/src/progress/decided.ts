import type { Rating } from '../rating/rating';
import type { Position } from './position';

/** Yes is green; no is red once it is due (the gate sees to that). */
export const yesNoPosition = (yes: boolean): Position => decided(yes ? 'on-track' : 'off-track');

/**
 * At or above the wanted step green, one below amber, lower red: of draft, approved, in force, wanted in force, approved is
 * amber. Undefined when the step is not one of the list.
 */
export function stepPosition(steps: readonly string[], reached: string, wanted: string): Position | undefined {
  const below = steps.indexOf(wanted) - steps.indexOf(reached);
  if (!steps.includes(reached) || !steps.includes(wanted)) return undefined;
  if (below <= 0) return decided('on-track');
  return decided(below === 1 ? 'at-risk' : 'off-track');
}

/** A person chose, and the rating says so. */
export const judgedPosition = (rating: Rating): Position => ({ kind: 'decided', rating, flags: ['judged'] });

const decided = (rating: Rating): Position => ({ kind: 'decided', rating, flags: [] });
