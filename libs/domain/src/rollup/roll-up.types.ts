import type { NotRatedReason, Rating } from '../rating/rating';
import type { RatingResult } from '../rating/rating-input';
import type { Coverage } from './coverage';

/** A parent with what explains it. */
export interface RolledUp {
  readonly kind: 'rated';
  readonly rating: Rating;
  /** Mean of the progress of the parts, each held to 0…1; absent when no part has one. */
  readonly achievement?: string;
  /** Mean of the pace of the parts, each held to 0…1; the colour follows from it. */
  readonly pace: string;
  /** The mean says on track, and a critical part that is off track does not let it. */
  readonly heldByCritical: boolean;
  readonly coverage: Coverage;
  readonly ruleVersion: string;
}

export interface NotRolledUp {
  readonly kind: 'not-rated';
  readonly reason: NotRatedReason;
  readonly coverage: Coverage;
  readonly ruleVersion: string;
}

export type RollUpResult = RolledUp | NotRolledUp;

/** How a part hangs on its parent. */
export interface PartTerms {
  /** Used only if all siblings have one. */
  readonly weight?: string;
  /** How much of the part is counted under this parent, 1 unless said otherwise. */
  readonly share?: string;
  readonly critical?: boolean;
}

/** An indicator with its rating, or a parent of its own with what it rolled up to. */
export interface RollUpPart extends PartTerms {
  readonly id: string;
  /** False for a part that is retired. One that is not due or not applicable does not count in any case. */
  readonly counts: boolean;
  readonly result: RatingResult | RollUpResult;
}
