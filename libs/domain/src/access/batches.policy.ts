import type { BatchState } from '../workflow/batch-lifecycle';
import type { Actor, StandsFor } from './actor';
import { type CheckedHands, mayAccept, mayEnter, maySendBack, mayVerify } from './checked.policy';
import { ALLOWED, type Decision, refused } from './decision';
import { allowedTo, holds, isPerson, isSelf } from './holds';
import { mayReadPlans } from './plans.policy';
import { lentTo, withLent } from './standing-in';

/** Who has had a hand in a batch of history, and the units whose values it brings. */
export interface BatchHands {
  readonly unitIds: readonly string[];
  readonly authorId: string;
  readonly verifierId?: string;
  readonly state: BatchState;
}

/** Tries a file: whoever could import something of it. What a row may bring is asked of each unit. */
export const mayImport = (actor: Actor, standsFor: readonly StandsFor[] = lentTo(actor)): Decision => {
  if (!isPerson(actor)) return refused('visitor');
  const isLent = standsFor.some(({ grants }) => grants.some(({ role }) => role === 'contributor'));
  return holds(actor, 'contributor') || holds(actor, 'planner') || isLent ? ALLOWED : refused('role');
};

/** Whose imports one sees beside one's own: everybody's, those that are batches to be checked, or none. */
export function importsSeen(actor: Actor): 'all' | 'batches' | 'own' {
  const reader = withLent(actor);
  if (allowedTo(reader, 'planner', 'director', 'auditor').allowed) return 'all';
  return holds(reader, 'verifier') ? 'batches' : 'own';
}

/** Looks into an import: whoever brought it, who checks or oversees it, and nobody who reads no plans any more. */
export function mayReadImport(actor: Actor, { authorId, isBatch }: { authorId: string; isBatch: boolean }): Decision {
  const decision = mayReadPlans(actor);
  if (!decision.allowed || isSelf(actor, authorId)) return decision;
  const seen = importsSeen(actor);
  return seen === 'all' || (seen === 'batches' && isBatch) ? ALLOWED : refused('not-yours');
}

/** Carries out what was tried: whoever tried it. */
export const mayApplyImport = (actor: Actor, authorId: string): Decision => {
  if (!isPerson(actor)) return refused('visitor');
  return isSelf(actor, authorId) ? ALLOWED : refused('not-yours');
};

/** Brings history of a unit: its contributor, or a planner, as the years before belong to no unit's reporting any more. */
export const mayBringHistory = (
  actor: Actor,
  unitId: string,
  standsFor: readonly StandsFor[] = lentTo(actor),
): Decision => {
  if (allowedTo(actor, 'planner').allowed) return ALLOWED;
  return isPerson(actor) ? mayEnter(actor, { unitId, authorId: actor.id }, standsFor) : refused('visitor');
};

/** The author hands the batch on, or takes it back. */
export const maySubmitBatch = (actor: Actor, { authorId }: BatchHands): Decision => {
  if (!isPerson(actor)) return refused('visitor');
  return isSelf(actor, authorId) ? ALLOWED : refused('not-yours');
};
export const mayWithdrawBatch = maySubmitBatch;

/** A verifier of every unit in it, who did not bring it. */
export const mayVerifyBatch = (
  actor: Actor,
  batch: BatchHands,
  standsFor: readonly StandsFor[] = lentTo(actor),
): Decision => ofEveryUnit(batch, (hands) => mayVerify(actor, hands, standsFor));

/** A planner who neither brought nor verified it. */
export const mayAcceptBatch = (
  actor: Actor,
  batch: BatchHands,
  standsFor: readonly StandsFor[] = lentTo(actor),
): Decision => ofEveryUnit(batch, (hands) => mayAccept(actor, hands, standsFor));

/** Whoever could verify or accept it next. */
export const maySendBackBatch = (
  actor: Actor,
  batch: BatchHands,
  standsFor: readonly StandsFor[] = lentTo(actor),
): Decision => ofEveryUnit(batch, (hands) => maySendBack(actor, hands, standsFor));

/** One decision for all its values: yes only if each of them could be decided alone. */
function ofEveryUnit(batch: BatchHands, decide: (hands: CheckedHands) => Decision): Decision {
  const { authorId, verifierId, state, unitIds } = batch;
  const hands = { authorId, verifierId, state };
  const decisions = unitIds.map((unitId) => decide({ ...hands, unitId }));
  return decisions.find(({ allowed }) => !allowed) ?? decisions[0] ?? refused('role');
}
