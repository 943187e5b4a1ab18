import { type Actor, unitsSeenInDraft } from '@resolute/domain';

/** The units whose drafts somebody sees, as a statement takes them: null stands for all. */
export function unitsSeen(actor: Actor): string[] | null {
  const units = unitsSeenInDraft(actor);
  return units === 'all' ? null : [...units];
}
