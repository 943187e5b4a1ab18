import type { Actor, Person } from './actor';
import { ALLOWED, type Decision, refused } from './decision';
import type { Role } from './roles';

/** Whether a role is held at all, or for one unit: there also by whoever holds it for the whole Sector. */
export const holds = (actor: Actor, role: Role, unitId?: string): boolean =>
  isPerson(actor) &&
  actor.grants.some(
    (grant) => grant.role === role && (unitId === undefined || grant.unitId === null || grant.unitId === unitId),
  );

/** Whether a role is held for the whole Sector. */
export const holdsForSector = (actor: Actor, role: Role): boolean =>
  isPerson(actor) && actor.grants.some((grant) => grant.role === role && grant.unitId === null);

export const isPerson = (actor: Actor): actor is Person => actor.kind === 'person';

/** Whether it is this very person, and not a job or a visitor. */
export const isSelf = (actor: Actor, personId: string): boolean => isPerson(actor) && actor.id === personId;

/** Yes to somebody who holds one of the roles for the whole Sector. */
export const allowedTo = (actor: Actor, ...roles: readonly Role[]): Decision => {
  if (!isPerson(actor)) return refused('visitor');
  return roles.some((role) => holdsForSector(actor, role)) ? ALLOWED : refused('role');
};

/** Yes to everybody who is signed in. */
export const allowedToEverybody = (actor: Actor): Decision => (isPerson(actor) ? ALLOWED : refused('visitor'));
