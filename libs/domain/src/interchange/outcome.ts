import { type AcceptanceState, acceptanceLifecycle } from '../workflow/acceptance-lifecycle';
import { isPossible } from '../workflow/lifecycle';
import type { CellFaultCode } from './cell';
import { isBlank, sameContent, type ValueContent } from './value-content';

/** What an import does, or would do, with a row. */
export const IMPORT_OUTCOMES = ['created', 'updated', 'unchanged', 'refused'] as const;
export type ImportOutcome = (typeof IMPORT_OUTCOMES)[number];

/** Whether a file brings values that somebody goes on with, or the history, which three people decide on at once. */
export const IMPORT_PURPOSES = ['entry', 'history'] as const;
export type ImportPurpose = (typeof IMPORT_PURPOSES)[number];

/** The newest revision that there is of a value. */
export interface CurrentValue {
  readonly state: AcceptanceState;
  readonly content: ValueContent;
}

export type Judged =
  | { readonly outcome: 'created' | 'updated' | 'unchanged' }
  | { readonly outcome: 'refused'; readonly code: CellFaultCode };

/**
 * What becomes of a value that is imported as a draft, where there may be one already: a row without content and one that says
 * what is there change nothing, whatever its state; anything else needs a state in which its author could save it.
 */
export function judgedEntry(content: ValueContent, current: CurrentValue | undefined): Judged {
  if (isBlank(content)) return { outcome: 'unchanged' };
  if (!current) return { outcome: 'created' };
  if (sameContent(content, current.content)) return { outcome: 'unchanged' };
  if (isPossible(acceptanceLifecycle, current.state, 'save')) return { outcome: 'updated' };
  return { outcome: 'refused', code: current.state === 'accepted' ? 'accepted' : 'on-its-way' };
}

/** What becomes of a value of the history: it fills a gap, or is there already. What was accepted is corrected by hand, with a reason. */
export function judgedHistory(content: ValueContent, current: CurrentValue | undefined): Judged {
  if (!current) return isBlank(content) ? { outcome: 'refused', code: 'empty' } : { outcome: 'created' };
  if (current.state !== 'accepted') return { outcome: 'refused', code: 'open-revision' };
  if (isBlank(content)) return { outcome: 'refused', code: 'empty' };
  return sameContent(content, current.content) ? { outcome: 'unchanged' } : { outcome: 'refused', code: 'accepted' };
}

export const JUDGED = { entry: judgedEntry, history: judgedHistory } as const satisfies Record<ImportPurpose, unknown>;
