import type { Actor } from '@resolute/domain';
import type { IssueLine, OtherIssue } from './issue.view';

/** The issue before or after another one, as PostgreSQL gives it. */
export interface StoredOther {
  readonly id: string;
  readonly documentNumber: string;
  readonly isPublic: boolean;
}

/** A line of a list as PostgreSQL gives it. */
export type StoredLine = Omit<IssueLine, 'supersededBy'> & { readonly supersededBy: StoredOther | null };

/** By its number for everybody, and by its id for whoever may open it: a visitor only what is public. */
export function otherIssue(stored: StoredOther | null, reader: Actor): OtherIssue | null {
  if (!stored) return null;
  const { id, documentNumber, isPublic } = stored;
  return { id: isPublic || reader.kind !== 'visitor' ? id : null, documentNumber };
}
