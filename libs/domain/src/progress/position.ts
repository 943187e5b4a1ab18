import type { Exact } from '../kernel/decimal';
import type { Flag, Rating } from '../rating/rating';

/**
 * Where an indicator stands, before a colour is chosen: on a pace, at a distance from a threshold, or as a person or a
 * list of steps decided it. Nothing is rounded yet.
 */
export type Position =
  | {
      readonly kind: 'pace';
      readonly actual: Exact;
      readonly expected: Exact;
      readonly progress: Exact;
      readonly pace: Exact;
      readonly flags: readonly Flag[];
    }
  | {
      readonly kind: 'threshold';
      readonly actual: Exact;
      readonly expected?: Exact;
      readonly progress?: Exact;
      readonly shortfall: Exact;
      /** Green up to the first, amber up to the second. */
      readonly green: Exact;
      readonly amber: Exact;
      readonly flags: readonly Flag[];
    }
  | { readonly kind: 'decided'; readonly rating: Rating; readonly flags: readonly Flag[] };

export type ThresholdPosition = Extract<Position, { kind: 'threshold' }>;
