import type { Tx } from '@resolute/database';
import { dayOf, GENEVA, type StandsFor } from '@resolute/domain';

/** Those in whose place a person ($1) acts on a day ($2), with the roles that they hold. A disabled person lends nothing. */
export const STANDS_FOR = `
  SELECT s.absent_id AS "personId", COALESCE(json_agg(json_build_object('role', g.role, 'unitId', g.unit_id))
      FILTER (WHERE g.id IS NOT NULL), '[]') AS grants
  FROM substitutions s JOIN persons p ON p.id = s.absent_id AND p.disabled_at IS NULL
  LEFT JOIN role_grants g ON g.person_id = s.absent_id AND g.granted_at IS NOT NULL AND g.revoked_at IS NULL
  WHERE s.substitute_id = $1 AND s.revoked_at IS NULL AND $2::date BETWEEN s.from_day AND s.to_day
  GROUP BY s.absent_id`;

/** Whether the person `p` of a session stands in for anybody at the moment $2. */
export const STANDS_IN = `EXISTS (SELECT FROM substitutions t WHERE t.substitute_id = p.id AND t.revoked_at IS NULL
      AND ($2::timestamptz AT TIME ZONE '${GENEVA}')::date BETWEEN t.from_day AND t.to_day)`;

/** Those in whose place a person ($1) acts on a day ($2), with their names and the roles that they hold. */
export const LENT_ROLES = `
  SELECT w.id AS "personId", w.name, COALESCE((
    SELECT json_agg(json_build_object('role', g.role, 'unitId', g.unit_id) ORDER BY g.id) FROM role_grants g
    WHERE g.person_id = w.id AND g.granted_at IS NOT NULL AND g.revoked_at IS NULL), '[]') AS grants
  FROM substitutions t JOIN persons w ON w.id = t.absent_id AND w.disabled_at IS NULL
  WHERE t.substitute_id = $1 AND t.revoked_at IS NULL AND $2::date BETWEEN t.from_day AND t.to_day
  ORDER BY w.name, w.id`;

/** Those in whose place the actor acts today. */
export async function standsForOf(tx: Tx): Promise<StandsFor[]> {
  if (tx.actor.kind !== 'person') return [];
  return tx.query<StandsFor>(STANDS_FOR, [tx.actor.id, dayOf(tx.at, GENEVA)]);
}
