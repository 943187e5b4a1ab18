import type { BatchState } from '../workflow/batch-lifecycle';
import type { Actor, StandsFor } from './actor';
import {
  type CheckedHands,
  mayAccept,
  mayEnter,
  maySendBack,
  mayVerify,
  takenFor,
  unitsSeenInDraft,
} from './checked.policy';
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

/** Who brought a file, and the units of the batch that it became; none where it became none. */
export type BroughtImport = Pick<BatchHands, 'authorId' | 'unitIds'>;

/** Tries a file: whoever could import something of it. What a row may bring is asked of each unit. */
export const mayImport = (actor: Actor, standsFor: readonly StandsFor[] = lentTo(actor)): Decision => {
  if (!isPerson(actor)) return refused('visitor');
  const isLent = standsFor.some(({ grants }) => grants.some(({ role }) => role === 'contributor'));
  return holds(actor, 'contributor') || holds(actor, 'planner') || isLent ? ALLOWED : refused('role');
};

/** Whether one sees everybody's imports beside one's own, also those that were only tried. */
export const seesAllImports = (actor: Actor): boolean =>
  allowedTo(withLent(actor), 'planner', 'director', 'auditor').allowed;

/** Whether it is the author of a file or a batch, or somebody who acts in the author's place. */
const isAuthorOrInPlace = (actor: Actor, authorId: string, standsFor: readonly StandsFor[]): boolean =>
  isSelf(actor, authorId) || standsFor.some(({ personId }) => personId === authorId);

/**
 * Looks into an import: whoever brought it, acts in that person's place or oversees the Sector, and into a batch whoever sees the
 * drafts of all its units, as its file holds them all. Nobody who reads no plans any more.
 */
export function mayReadImport(actor: Actor, { authorId, unitIds }: BroughtImport): Decision {
  const decision = mayReadPlans(actor);
  if (!decision.allowed || isAuthorOrInPlace(actor, authorId, lentTo(actor)) || seesAllImports(actor)) return decision;
  const seen = unitsSeenInDraft(actor);
  const isSeen = unitIds.length > 0 && unitIds.every((id) => seen === 'all' || seen.includes(id));
  return isSeen ? ALLOWED : refused('not-yours');
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

/**
 * Brings history without the evidence that its indicator wants: a planner, who answers for the record of the Sector, as papers of
 * years past lie in archives and not with who reports now. A unit enters such a value under an exception, with its file.
 */
export const mayBringWithoutEvidence = (actor: Actor): Decision => allowedTo(actor, 'planner');

/** The author hands the batch on, or takes it back. */
export const maySubmitBatch = (actor: Actor, { authorId }: BatchHands): Decision => {
  if (!isPerson(actor)) return refused('visitor');
  return isSelf(actor, authorId) ? ALLOWED : refused('not-yours');
};
export const mayWithdrawBatch = maySubmitBatch;

/** What came back is mended in its file and brought anew: by the author, or whoever acts in the author's place. */
export const mayBringAnew = (
  actor: Actor,
  { authorId }: BatchHands,
  standsFor: readonly StandsFor[] = lentTo(actor),
): Decision => {
  const decision = mayImport(actor, standsFor);
  return !decision.allowed || isAuthorOrInPlace(actor, authorId, standsFor) ? decision : refused('not-yours');
};

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

/**
 * In whose place a step of a batch is taken, once its policy has said yes; null for a step of one's own. As it is one decision, it
 * says one person: the first whose role one of its units needs.
 */
export function batchTakenFor(
  actor: Actor,
  step: Parameters<typeof takenFor>[1],
  { unitIds, ...hands }: Pick<BatchHands, 'unitIds' | 'authorId' | 'verifierId'>,
  standsFor: readonly StandsFor[] = lentTo(actor),
): string | null {
  // Whoever plans brings the history of every unit by that.
  if (step === 'enter' && allowedTo(actor, 'planner').allowed) return null;
  const lenders = unitIds.map((unitId) => takenFor(actor, step, { ...hands, unitId }, standsFor));
  return lenders.find((id) => id !== null) ?? null;
}

/** One decision for all its values: yes only if each of them could be decided alone. */
function ofEveryUnit(batch: BatchHands, decide: (hands: CheckedHands) => Decision): Decision {
  const { authorId, verifierId, state, unitIds } = batch;
  const hands = { authorId, verifierId, state };
  const decisions = unitIds.map((unitId) => decide({ ...hands, unitId }));
  return decisions.find(({ allowed }) => !allowed) ?? decisions[0] ?? refused('role');
}
