import { type Exact, ONE, parseDecimal, ZERO } from '../kernel/decimal';
import type { Rating } from '../rating/rating';
import type { Rated } from '../rating/rating-input';
import type { RolledUp } from './roll-up.types';

const THREE_QUARTERS = parseDecimal('0.75');
const BY_COLOUR: Readonly<Record<Rating, Exact>> = { 'on-track': ONE, 'at-risk': THREE_QUARTERS, 'off-track': ZERO };

/** Between 0 and 1: 1.3 enters a mean as 1, −0.2 as 0. What is stored stays raw. */
export function heldToOne(text: string): Exact {
  const value = parseDecimal(text);
  if (value.over <= 0n) return ZERO;
  return value.over >= value.under ? ONE : value;
}

/**
 * The q with which a rated part enters the colour of its parent: its pace held to 0…1, or by its colour 1, 0.75 or 0 where
 * there is none, as after a threshold test. A parent enters with the mean pace of its own parts.
 */
export const paceOperand = ({ pace, rating }: Rated | RolledUp): Exact =>
  pace === undefined ? BY_COLOUR[rating] : heldToOne(pace);

/**
 * The p with which a rated part enters the achievement of its parent: its progress, or the achievement of a parent. A part
 * without one is left out of that mean: a threshold that is kept says nothing of how far something has come.
 */
export function progressOperand(result: Rated | RolledUp): Exact | undefined {
  const text = 'coverage' in result ? result.achievement : result.progress;
  return text === undefined ? undefined : heldToOne(text);
}
