import type { Actor, StandsFor } from './actor';
import { holds, isPerson } from './holds';
import type { Role } from './roles';

/** Those in whose place the actor acts, as they were known when the request came in. */
export const lentTo = (actor: Actor): readonly StandsFor[] => (isPerson(actor) ? (actor.standsFor ?? []) : []);

/** The actor with the roles that others lend: for what is read, and never where it matters who one is. */
export const withLent = <A extends Actor>(actor: A, standsFor: readonly StandsFor[] = lentTo(actor)): A =>
  isPerson(actor) ? { ...actor, grants: [...actor.grants, ...standsFor.flatMap(({ grants }) => grants)] } : actor;

interface Wanted {
  readonly role: Role;
  readonly unitId: string;
}

/**
 * Whether a role is held for a unit, by oneself or in somebody's place. A role that is lent reaches no further than its lender:
 * where Y is barred because the value is Y's own, X cannot verify it with Y's role either. X counts as X in every check.
 */
export const holdsOrStandsIn = (
  actor: Actor,
  wanted: Wanted,
  standsFor: readonly StandsFor[],
  isBarred?: (personId: string) => boolean,
): boolean =>
  isPerson(actor) &&
  (holds(actor, wanted.role, wanted.unitId) || lenderOf(actor, wanted, standsFor, isBarred) !== undefined);

/** In whose place a role is used that the actor does not hold; undefined where it is the actor's own, or nobody lends it. */
export function lenderOf(
  actor: Actor,
  { role, unitId }: Wanted,
  standsFor: readonly StandsFor[],
  isBarred: (personId: string) => boolean = () => false,
): string | undefined {
  if (!isPerson(actor) || holds(actor, role, unitId)) return undefined;
  const lender = standsFor.find(
    ({ personId, grants }) => !isBarred(personId) && holds({ kind: 'person', id: personId, grants }, role, unitId),
  );
  return lender?.personId;
}
