import type { Problem } from '../problem';

/**
 * How far something has got on its way to the server; `T` is what the server holds, and `L` what may be lacking before anything can
 * be saved.
 */
export type SaveState<T, L = never> =
  | { readonly kind: 'pending' | 'saving' | 'waiting' | 'signed-out' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'refused'; readonly problem: Problem | null }
  /** Somebody else has saved the same in the meantime. */
  | { readonly kind: 'conflict'; readonly theirs: T }
  | Held<L>;

/** Kept in this browser until the rest is entered; only where something may be lacking. */
type Held<L> = L extends unknown ? { readonly kind: 'held'; readonly lacking: L } : never;
