import type { CheckedRow, Tx } from '@resolute/database';
import {
  type AcceptanceAction,
  type AcceptanceState,
  acceptanceLifecycle,
  advance,
  type CheckedHands,
  type Decision,
  type StandsFor,
} from '@resolute/domain';
import { standsForOf } from '@resolute/identity';
import type { CheckedKind } from './checked-kind';

/** One revision, locked, with everybody who had a hand in it and those in whose place the actor acts. */
export interface Loaded<E extends CheckedRow> {
  readonly row: E;
  readonly hands: CheckedHands;
  readonly standsFor: readonly StandsFor[];
}

/** A revision by the version that was seen. */
export interface SeenRevision {
  readonly id: string;
  readonly version: number;
}

/** Loads a revision by the version that was seen. Throws `row/not-found` or `row/stale`. */
export async function loadChecked<E extends CheckedRow>(
  tx: Tx,
  kind: CheckedKind<E>,
  { id, version }: SeenRevision,
): Promise<Loaded<E>> {
  const row = await kind.load(tx, id, version);
  const { unitId, authorIds } = await kind.writers(tx, row);
  const { authorId, verifierId } = row;
  const hands = {
    unitId,
    authorId,
    earlierAuthorIds: authorIds.filter((each) => each !== authorId),
    ...(verifierId !== null && { verifierId }),
    state: row.state as AcceptanceState,
  };
  return { row, hands, standsFor: await standsForOf(tx) };
}

/** The state that an action leads to; asks the policy first, as whoever may not do it needs not know whether it could be done. */
export function stateAfter(
  tx: Tx,
  { hands }: { readonly hands: CheckedHands },
  action: AcceptanceAction,
  decision: Decision,
): AcceptanceState {
  tx.require(decision);
  return advance(acceptanceLifecycle, hands.state, action);
}
