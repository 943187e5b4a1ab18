import type { ActualState } from '../workflow/actual-lifecycle';
import type { Actor } from './actor';
import { ALLOWED, type Decision, refused } from './decision';
import { holdsForSector, isPerson, isSelf } from './holds';
import type { Role } from './roles';
import { holdsOrStandsIn, type StandsFor } from './standing-in';

/** The author of a value that the system computes; every other author is the id of a person. */
export const SYSTEM_AUTHOR = 'system';

/** Who has had a hand in one revision of an actual. The table of transitions says what its state allows at all. */
export interface ActualHands {
  readonly unitId: string;
  /** The person who saved it last, or `SYSTEM_AUTHOR`. */
  readonly authorId: string;
  /** Whoever else saved this revision before: they wrote it too, and do not check it either. */
  readonly earlierAuthorIds?: readonly string[];
  readonly verifierId?: string;
  readonly state: ActualState;
}

/** Enters a value or goes on with one of the unit's; whoever saves is the author from then on. The system enters only its own. */
export const mayEnter = (
  actor: Actor,
  actual: Pick<ActualHands, 'unitId' | 'authorId'>,
  standsFor: readonly StandsFor[] = [],
): Decision => {
  if (actor.kind === 'system') return actual.authorId === SYSTEM_AUTHOR ? ALLOWED : refused('role');
  return inRole('contributor', actor, actual.unitId, standsFor);
};

/** The author. Somebody in the author's place, or a colleague who takes over, saves it first and is the author then. */
export const maySubmit = (actor: Actor, actual: ActualHands, standsFor: readonly StandsFor[] = []): Decision => {
  const decision = mayEnter(actor, actual, standsFor);
  if (!decision.allowed || isAuthor(actor, actual)) return decision;
  return refused('not-yours');
};

/** A verifier in whose scope the unit is, who did not write it. */
export const mayVerify = (actor: Actor, actual: ActualHands, standsFor: readonly StandsFor[] = []): Decision =>
  inRoleUnlessBarred('verifier', actor, { ...actual, verifierId: undefined }, standsFor);

/** A planner who neither wrote nor verified it. */
export const mayAccept = (actor: Actor, actual: ActualHands, standsFor: readonly StandsFor[] = []): Decision =>
  actual.verifierId === undefined ? refused('not-verified') : inRoleUnlessBarred('planner', actor, actual, standsFor);

/** Whoever could verify or accept it next; a planner who verified it may think again. An author withdraws instead. */
export const maySendBack = (actor: Actor, actual: ActualHands, standsFor: readonly StandsFor[] = []): Decision => {
  const role = actual.state === 'verified' ? 'planner' : 'verifier';
  return inRoleUnlessBarred(role, actor, { ...actual, verifierId: undefined }, standsFor);
};

/** The author or somebody in the author's place, until it is verified. */
export const mayWithdraw = (actor: Actor, actual: ActualHands, standsFor: readonly StandsFor[] = []): Decision => {
  if (actual.state === 'verified' || actual.state === 'accepted' || actual.state === 'corrected')
    return refused('verified');
  if (isAuthor(actor, actual)) return ALLOWED;
  if (!isPerson(actor)) return refused(actor.kind === 'visitor' ? 'visitor' : 'role');
  return standsFor.some(({ personId }) => personId === actual.authorId) ? ALLOWED : refused('not-yours');
};

/** Opens a new revision of an accepted value: a contributor of the unit, who need not have written the first one. */
export const mayCorrect = mayEnter;

/** Who sees every unit's values before they are accepted: whoever checks them or oversees the Sector. */
const OVERSEERS: readonly Role[] = ['planner', 'verifier', 'director', 'auditor'];

/**
 * The units whose values one sees before they are accepted, or all of them: by roles of one's own, and of those in whose place
 * one acts. A contributor never sees another unit's drafts.
 */
export function unitsSeenInDraft(actor: Actor, standsFor: readonly StandsFor[] = []): readonly string[] | 'all' {
  if (!isPerson(actor)) return [];
  const grants = [...actor.grants, ...standsFor.flatMap((lender) => lender.grants)];
  if (OVERSEERS.some((role) => holdsForSector({ ...actor, grants }, role))) return 'all';
  return grants.flatMap(({ unitId }) => (unitId === null ? [] : [unitId]));
}

const isAuthor = (actor: Actor, { authorId }: ActualHands): boolean =>
  actor.kind === 'system' ? authorId === SYSTEM_AUTHOR : isSelf(actor, authorId);

function inRole(role: Role, actor: Actor, unitId: string, standsFor: readonly StandsFor[]): Decision {
  if (!isPerson(actor)) return refused(actor.kind === 'visitor' ? 'visitor' : 'role');
  return holdsOrStandsIn(actor, { role, unitId }, standsFor) ? ALLOWED : refused('role');
}

/** Author, verifier and acceptor are three people, and nobody is two of them by acting in somebody's place. */
function inRoleUnlessBarred(role: Role, actor: Actor, actual: ActualHands, standsFor: readonly StandsFor[]): Decision {
  const decision = inRole(role, actor, actual.unitId, standsFor);
  if (!decision.allowed || !isPerson(actor)) return decision;
  const wrote = (id: string): boolean => id === actual.authorId || (actual.earlierAuthorIds ?? []).includes(id);
  if (wrote(actor.id)) return refused('author');
  if (actor.id === actual.verifierId) return refused('verifier');
  const isBarred = (id: string): boolean => wrote(id) || id === actual.verifierId;
  return holdsOrStandsIn(actor, { role, unitId: actual.unitId }, standsFor, isBarred) ? ALLOWED : refused('lender');
}
