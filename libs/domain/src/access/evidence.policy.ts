import type { Actor, StandsFor } from './actor';
import { mayEnter, unitsSeenInDraft } from './checked.policy';
import { ALLOWED, type Decision, refused } from './decision';
import { holdsForSector, isPerson } from './holds';
import { lentTo, withLent } from './standing-in';

/** A value that something proves, and whether a report was made of it. */
export interface EvidencedValue {
  readonly unitId: string;
  readonly isCited: boolean;
}

/**
 * Opens a file of evidence, also after its value was accepted and everybody reads that: whoever is of the unit, stands in for
 * somebody of it, or checks or oversees its values; and whoever reviews reports, once one was made of the value.
 */
export function mayReadEvidence(
  actor: Actor,
  { unitId, isCited }: EvidencedValue,
  standsFor: readonly StandsFor[] = lentTo(actor),
): Decision {
  if (!isPerson(actor)) return refused(actor.kind === 'visitor' ? 'visitor' : 'role');
  const units = unitsSeenInDraft(actor, standsFor);
  if (units === 'all' || units.includes(unitId)) return ALLOWED;
  return isCited && holdsForSector(withLent(actor, standsFor), 'rapporteur') ? ALLOWED : refused('role');
}

/** Whoever may enter the value. What its state allows, the table of transitions says: evidence changes where figures do. */
export const mayAddEvidence = mayEnter;
export const mayRemoveEvidence = mayEnter;
