import type { Actor, StandsFor } from './actor';
import { mayEnter, unitsSeenInDraft } from './checked.policy';
import { ALLOWED, type Decision, refused } from './decision';
import { isPerson } from './holds';
import { lentTo } from './standing-in';

/**
 * Opens a file of evidence, also after its value was accepted and everybody reads that: whoever is of the unit, stands in for
 * somebody of it, or checks or oversees its values.
 */
export function mayReadEvidence(
  actor: Actor,
  { unitId }: { readonly unitId: string },
  standsFor: readonly StandsFor[] = lentTo(actor),
): Decision {
  if (!isPerson(actor)) return refused(actor.kind === 'visitor' ? 'visitor' : 'role');
  const units = unitsSeenInDraft(actor, standsFor);
  return units === 'all' || units.includes(unitId) ? ALLOWED : refused('role');
}

/** Whoever may enter the value. What its state allows, the table of transitions says: evidence changes where figures do. */
export const mayAddEvidence = mayEnter;
export const mayRemoveEvidence = mayEnter;
