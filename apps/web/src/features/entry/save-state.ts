import type { ActualState } from '@resolute/domain';
import type { Actual } from '../../api/actuals';
import type { Problem } from '../../api/problem';

/** The field without which nothing can be saved yet. */
export type Lacking = 'reason' | 'numerator' | 'denominator';

/** How far a cell's value has got on its way to the server. */
export type SaveState =
  | { readonly kind: 'pending' | 'saving' | 'waiting' | 'signed-out' }
  | { readonly kind: 'saved'; readonly at: string }
  /** Kept in this browser until the rest is entered. */
  | { readonly kind: 'held'; readonly lacking: Lacking }
  | { readonly kind: 'refused'; readonly problem: Problem | null }
  | { readonly kind: 'conflict'; readonly theirs: Actual };

/** The states in which a value may be saved over. */
export const UNSAVED: readonly ActualState[] = ['draft', 'sent-back', 'withdrawn'];
