import { ActualEntity, type Tx } from '@resolute/database';
import {
  type ActualAction,
  type ActualHands,
  type ActualState,
  actualLifecycle,
  advance,
  type Decision,
  type StandsFor,
} from '@resolute/domain';
import { standsForOf } from '@resolute/identity';

/** One revision, locked, with everybody who had a hand in it and those in whose place the actor acts. */
export interface LoadedActual {
  readonly actual: ActualEntity;
  readonly indicatorId: string;
  readonly hands: ActualHands;
  readonly standsFor: readonly StandsFor[];
}

/** Loads a revision by the version that was seen. Throws `row/not-found` or `row/stale`. */
export async function loadActual(tx: Tx, id: string, version?: number): Promise<LoadedActual> {
  const actual = await tx.load(ActualEntity, id, version);
  const [about] = await tx.query<{ unitId: string; indicatorId: string; authorIds: string[] }>(
    `SELECT p.unit_id AS "unitId", p.indicator_id AS "indicatorId", ARRAY(SELECT a.person_id FROM actual_authors a WHERE a.actual_id = $2) AS "authorIds"
     FROM indicator_parts p WHERE p.id = $1`,
    [actual.partId, id],
  );
  const { authorId, verifierId } = actual;
  const earlierAuthorIds = (about?.authorIds ?? []).filter((each) => each !== authorId);
  const hands = {
    unitId: about?.unitId ?? '',
    authorId,
    earlierAuthorIds,
    ...(verifierId !== null && { verifierId }),
    state: actual.state as ActualState,
  };
  return { actual, indicatorId: about?.indicatorId ?? '', hands, standsFor: await standsForOf(tx) };
}

/** The state that an action leads to; asks the policy first, as whoever may not do it needs not know whether it could be done. */
export function stateAfter(tx: Tx, { hands }: LoadedActual, action: ActualAction, decision: Decision): ActualState {
  tx.require(decision);
  return advance(actualLifecycle, hands.state, action);
}
