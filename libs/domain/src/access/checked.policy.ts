import type { AcceptanceState } from '../workflow/acceptance-lifecycle';
import type { Actor, StandsFor } from './actor';
import { ALLOWED, type Decision, refused } from './decision';
import { holdsForSector, isPerson, isSelf } from './holds';
import type { Role } from './roles';
import { holdsOrStandsIn, lenderOf, lentTo, withLent } from './standing-in';

/** The author of a value that the system computes, by an id that is nobody's account; every other author is a person. */
export const SYSTEM_AUTHOR = '00000000-0000-7000-8000-000000000001';

/** The id by which an actor stands in rows as their author; a visitor, who writes nothing, has none. */
export const authorIdOf = (actor: Actor): string =>
  actor.kind === 'system' ? SYSTEM_AUTHOR : isPerson(actor) ? actor.id : '';

/** Who has had a hand in one revision of a value, a note or an action. The table of transitions says what its state allows at all. */
export interface CheckedHands {
  readonly unitId: string;
  /** The person who saved it last, or `SYSTEM_AUTHOR`. */
  readonly authorId: string;
  /** Whoever else saved this revision before: they wrote it too, and do not check it either. */
  readonly earlierAuthorIds?: readonly string[];
  readonly verifierId?: string;
  readonly state: AcceptanceState;
}

/** Writes something or goes on with one of the unit's; whoever saves is the author from then on. The system enters only its own. */
export const mayEnter = (
  actor: Actor,
  checked: Pick<CheckedHands, 'unitId' | 'authorId'>,
  standsFor: readonly StandsFor[] = lentTo(actor),
): Decision => {
  if (actor.kind === 'system') return checked.authorId === SYSTEM_AUTHOR ? ALLOWED : refused('role');
  return inRole('contributor', actor, checked.unitId, standsFor);
};

/** The author. Somebody in the author's place, or a colleague who takes over, saves it first and is the author then. */
export const maySubmit = (
  actor: Actor,
  checked: CheckedHands,
  standsFor: readonly StandsFor[] = lentTo(actor),
): Decision => {
  const decision = mayEnter(actor, checked, standsFor);
  if (!decision.allowed || isAuthor(actor, checked)) return decision;
  return refused('not-yours');
};

/** A verifier in whose scope the unit is, who did not write it. */
export const mayVerify = (
  actor: Actor,
  checked: CheckedHands,
  standsFor: readonly StandsFor[] = lentTo(actor),
): Decision => inRoleUnlessBarred('verifier', actor, { ...checked, verifierId: undefined }, standsFor);

/** A planner who neither wrote nor verified it. */
export const mayAccept = (
  actor: Actor,
  checked: CheckedHands,
  standsFor: readonly StandsFor[] = lentTo(actor),
): Decision =>
  checked.verifierId === undefined ? refused('not-verified') : inRoleUnlessBarred('planner', actor, checked, standsFor);

/** Whoever could verify or accept it next; a planner who verified it may think again. An author withdraws instead. */
export const maySendBack = (
  actor: Actor,
  checked: CheckedHands,
  standsFor: readonly StandsFor[] = lentTo(actor),
): Decision => {
  const role = checked.state === 'verified' ? 'planner' : 'verifier';
  return inRoleUnlessBarred(role, actor, { ...checked, verifierId: undefined }, standsFor);
};

/** The author or somebody in the author's place, until it is verified. */
export const mayWithdraw = (
  actor: Actor,
  checked: CheckedHands,
  standsFor: readonly StandsFor[] = lentTo(actor),
): Decision => {
  if (checked.state === 'verified' || checked.state === 'accepted' || checked.state === 'corrected')
    return refused('verified');
  if (isAuthor(actor, checked)) return ALLOWED;
  if (!isPerson(actor)) return refused(actor.kind === 'visitor' ? 'visitor' : 'role');
  return standsFor.some(({ personId }) => personId === checked.authorId) ? ALLOWED : refused('not-yours');
};

/** Opens a new revision of what was accepted: a contributor of the unit, who need not have written the first one. */
export const mayCorrect = mayEnter;

/** The roles by which a step is taken that somebody can take in another's place. */
const ROLE_OF_STEP = { enter: 'contributor', verify: 'verifier', accept: 'planner' } as const satisfies Record<
  string,
  Role
>;

/**
 * In whose place a step is taken, once its policy has said yes; null for a step of one's own. Whoever holds the role takes it
 * for themselves, whomever else they stand in for.
 */
export function takenFor(
  actor: Actor,
  step: keyof typeof ROLE_OF_STEP,
  checked: Pick<CheckedHands, 'unitId' | 'authorId' | 'earlierAuthorIds' | 'verifierId'>,
  standsFor: readonly StandsFor[] = lentTo(actor),
): string | null {
  const { unitId, verifierId } = checked;
  const isBarred = (id: string): boolean => step !== 'enter' && (wrote(checked, id) || id === verifierId);
  return lenderOf(actor, { role: ROLE_OF_STEP[step], unitId }, standsFor, isBarred) ?? null;
}

/** Who sees what every unit reports before it is accepted: whoever checks them or oversees the Sector. */
const OVERSEERS: readonly Role[] = ['planner', 'verifier', 'director', 'auditor'];

/**
 * The units whose reports one sees before they are accepted, or all of them: by roles of one's own, and of those in whose place
 * one acts. A contributor never sees another unit's drafts.
 */
export function unitsSeenInDraft(
  actor: Actor,
  standsFor: readonly StandsFor[] = lentTo(actor),
): readonly string[] | 'all' {
  if (!isPerson(actor)) return [];
  const reader = withLent(actor, standsFor);
  if (OVERSEERS.some((role) => holdsForSector(reader, role))) return 'all';
  return reader.grants.flatMap(({ unitId }) => (unitId === null ? [] : [unitId]));
}

const wrote = ({ authorId, earlierAuthorIds = [] }: Pick<CheckedHands, 'authorId' | 'earlierAuthorIds'>, id: string) =>
  id === authorId || earlierAuthorIds.includes(id);

const isAuthor = (actor: Actor, { authorId }: CheckedHands): boolean =>
  actor.kind === 'system' ? authorId === SYSTEM_AUTHOR : isSelf(actor, authorId);

function inRole(role: Role, actor: Actor, unitId: string, standsFor: readonly StandsFor[]): Decision {
  if (!isPerson(actor)) return refused(actor.kind === 'visitor' ? 'visitor' : 'role');
  return holdsOrStandsIn(actor, { role, unitId }, standsFor) ? ALLOWED : refused('role');
}

/** Author, verifier and acceptor are three people, and nobody is two of them by acting in somebody's place. */
function inRoleUnlessBarred(
  role: Role,
  actor: Actor,
  checked: CheckedHands,
  standsFor: readonly StandsFor[],
): Decision {
  const decision = inRole(role, actor, checked.unitId, standsFor);
  if (!decision.allowed || !isPerson(actor)) return decision;
  if (wrote(checked, actor.id)) return refused('author');
  if (actor.id === checked.verifierId) return refused('verifier');
  const isBarred = (id: string): boolean => wrote(checked, id) || id === checked.verifierId;
  return holdsOrStandsIn(actor, { role, unitId: checked.unitId }, standsFor, isBarred) ? ALLOWED : refused('lender');
}
