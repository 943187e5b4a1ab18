import { ActualEntity, type Tx } from '@resolute/database';
import {
  type ActualAction,
  type ActualHands,
  type ActualState,
  actualLifecycle,
  advance,
  type Decision,
  dayOf,
  GENEVA,
  type StandsFor,
} from '@resolute/domain';

/** One revision, locked, with everybody who had a hand in it and those in whose place the actor acts. */
export interface LoadedActual {
  readonly actual: ActualEntity;
  readonly hands: ActualHands;
  readonly standsFor: readonly StandsFor[];
}

/** Loads a revision by the version that was seen. Throws `row/not-found` or `row/stale`. */
export async function loadActual(tx: Tx, id: string, version?: number): Promise<LoadedActual> {
  const actual = await tx.load(ActualEntity, id, version);
  const [about] = await tx.query<{ unitId: string; authorIds: string[] }>(
    `SELECT p.unit_id AS "unitId", ARRAY(SELECT a.person_id FROM actual_authors a WHERE a.actual_id = $2) AS "authorIds"
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
  return { actual, hands, standsFor: await standsForOf(tx) };
}

/** Those in whose place $1 acts on the day $2, with the roles that they hold. A disabled person lends nothing. */
export const STANDS_FOR = `
  SELECT s.absent_id AS "personId", COALESCE(json_agg(json_build_object('role', g.role, 'unitId', g.unit_id))
      FILTER (WHERE g.id IS NOT NULL), '[]') AS grants
  FROM substitutions s JOIN persons p ON p.id = s.absent_id AND p.disabled_at IS NULL
  LEFT JOIN role_grants g ON g.person_id = s.absent_id AND g.granted_at IS NOT NULL AND g.revoked_at IS NULL
  WHERE s.substitute_id = $1 AND s.revoked_at IS NULL AND $2::date BETWEEN s.from_day AND s.to_day
  GROUP BY s.absent_id`;

/** Those in whose place the actor acts today, with the roles that they hold. */
export async function standsForOf(tx: Tx): Promise<StandsFor[]> {
  if (tx.actor.kind !== 'person') return [];
  return tx.query<StandsFor>(STANDS_FOR, [tx.actor.id, dayOf(tx.at, GENEVA)]);
}

/** The state that an action leads to; asks the policy first, as whoever may not do it needs not know whether it could be done. */
export function stateAfter(tx: Tx, { hands }: LoadedActual, action: ActualAction, decision: Decision): ActualState {
  tx.require(decision);
  return advance(actualLifecycle, hands.state, action);
}
