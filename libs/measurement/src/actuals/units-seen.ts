import { type Actor, lentTo, type StandsFor, unitsSeenInDraft } from '@resolute/domain';

/** The units whose drafts somebody sees, as a statement takes them: null stands for all. */
export function unitsSeen(actor: Actor, standsFor: readonly StandsFor[] = lentTo(actor)): string[] | null {
  const units = unitsSeenInDraft(actor, standsFor);
  return units === 'all' ? null : [...units];
}
