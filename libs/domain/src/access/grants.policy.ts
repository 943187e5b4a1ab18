import type { Actor } from './actor';
import { type Decision, refused } from './decision';
import { allowedTo, isSelf } from './holds';
import { needsTwoAdministrators } from './role-scope';
import type { Role } from './roles';

export interface WantedGrant {
  readonly personId: string;
}

export interface ProposedGrant extends WantedGrant {
  readonly proposedById: string | null;
}

export const mayReadGrants = (actor: Actor): Decision => allowedTo(actor, 'administrator', 'planner', 'auditor');

/** Grants a role, or proposes one that needs two administrators. Nobody does so for themselves. */
export const mayGrant = (actor: Actor, wanted: WantedGrant): Decision =>
  isSelf(actor, wanted.personId) ? refused('oneself') : allowedTo(actor, 'administrator');

/** Another administrator than the one who proposed it, and not for oneself. */
export const mayConfirmGrant = (actor: Actor, grant: ProposedGrant): Decision =>
  isSelf(actor, grant.proposedById ?? '') ? refused('proposer') : mayGrant(actor, grant);

/** Saying no needs one administrator only, even the one who proposed it. */
export const mayDeclineGrant = (actor: Actor): Decision => allowedTo(actor, 'administrator');

/** Less power needs no second opinion; one's own role may be laid down as well. */
export const mayRevokeGrant = (actor: Actor): Decision => allowedTo(actor, 'administrator');

/**
 * What becomes of a wish: a role that weighs little is held at once, a weighty one waits for a second administrator.
 * While there is nobody who could confirm, the only administrator makes one second administrator alone.
 */
export function outcomeOfGrant(
  actor: Actor,
  role: Role,
  administratorIds: readonly string[],
): 'held' | 'proposed' | 'held-by-sole-decision' {
  if (!needsTwoAdministrators(role)) return 'held';
  const [only, second] = administratorIds;
  const isAlone = only !== undefined && second === undefined && isSelf(actor, only);
  return role === 'administrator' && isAlone ? 'held-by-sole-decision' : 'proposed';
}
