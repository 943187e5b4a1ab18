import type { Actor, StandsFor } from './actor';
import { mayEnter, unitsSeenInDraft } from './checked.policy';
import { ALLOWED, type Decision, refused } from './decision';
import { isPerson } from './holds';
import { lentTo } from './standing-in';

/** A value that something proves, and who reviews a report that was made of it. */
export interface EvidencedValue {
  readonly unitId: string;
  readonly citedFor: readonly string[];
}

/**
 * Opens a file of evidence, also after its value was accepted and everybody reads that: whoever is of the unit, stands in for
 * somebody of it, or checks or oversees its values; and whoever reviews a report that was made of the value.
 */
export function mayReadEvidence(
  actor: Actor,
  { unitId, citedFor }: EvidencedValue,
  standsFor: readonly StandsFor[] = lentTo(actor),
): Decision {
  if (!isPerson(actor)) return refused(actor.kind === 'visitor' ? 'visitor' : 'role');
  const units = unitsSeenInDraft(actor, standsFor);
  if (units === 'all' || units.includes(unitId)) return ALLOWED;
  const reviewers: readonly StandsFor[] = [{ personId: actor.id, grants: actor.grants }, ...standsFor];
  return reviewers.some((person) => reviews(person, citedFor)) ? ALLOWED : refused('role');
}

const reviews = ({ personId, grants }: StandsFor, citedFor: readonly string[]): boolean =>
  citedFor.includes(personId) && grants.some(({ role }) => role === 'rapporteur');

/** Whoever may enter the value. What its state allows, the table of transitions says: evidence changes where figures do. */
export const mayAddEvidence = mayEnter;
export const mayRemoveEvidence = mayEnter;
