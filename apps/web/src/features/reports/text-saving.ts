import type { Problem } from '../../api/problem';
import type { ReportText } from '../../api/reports';

/** How far a text has got on its way to the server. */
export type TextSaving =
  | { readonly kind: 'pending' | 'saving' | 'waiting' | 'signed-out' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'refused'; readonly problem: Problem | null }
  /** Somebody else has saved the same text in the meantime. */
  | { readonly kind: 'conflict'; readonly theirs: ReportText };
