import type { Actor, Grant } from './actor';
import { holds, isPerson } from './holds';
import type { Role } from './roles';

/** Somebody in whose place the actor acts today, with the roles that this person holds. */
export interface StandsFor {
  readonly personId: string;
  readonly grants: readonly Grant[];
}

/**
 * Whether a role is held for a unit, by oneself or in somebody's place. A role that is lent reaches no further than its lender:
 * where Y is barred because the value is Y's own, X cannot verify it with Y's role either. X counts as X in every check.
 */
export function holdsOrStandsIn(
  actor: Actor,
  { role, unitId }: { readonly role: Role; readonly unitId: string },
  standsFor: readonly StandsFor[],
  isBarred: (personId: string) => boolean = () => false,
): boolean {
  if (!isPerson(actor)) return false;
  if (holds(actor, role, unitId)) return true;
  return standsFor.some(
    ({ personId, grants }) => !isBarred(personId) && holds({ kind: 'person', id: personId, grants }, role, unitId),
  );
}
