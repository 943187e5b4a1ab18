import type { Tx } from '@resolute/database';
import { DomainError, isSelf, leavesAnAdministrator } from '@resolute/domain';

const ADMINISTRATORS_LOCK = 7_260_110;

export interface Administrator {
  readonly id: string;
  /** Somebody who was invited and never came cannot administer anything. */
  readonly hasPassword: boolean;
}

/**
 * Everybody who can administer, as nobody else changes it before this transaction ends. To be asked before any row is
 * locked: two administrators who take each other's role at the same moment would each see the other one remain.
 */
export async function lockAdministrators(tx: Tx): Promise<Administrator[]> {
  await tx.query('SELECT pg_advisory_xact_lock($1)', [ADMINISTRATORS_LOCK]);
  return tx.query<Administrator>(
    `SELECT p.id, EXISTS (SELECT 1 FROM passwords w WHERE w.person_id = p.id) AS "hasPassword"
     FROM persons p
     WHERE p.disabled_at IS NULL AND EXISTS (
       SELECT 1 FROM role_grants g WHERE g.person_id = p.id AND g.role = 'administrator' AND g.unit_id IS NULL
         AND g.granted_at IS NOT NULL AND g.revoked_at IS NULL)
     ORDER BY p.id`,
  );
}

/** Throws when nobody could administer without this person. Whoever acts is signed in, however they came in. */
export function requireAnotherAdministrator(tx: Tx, administrators: readonly Administrator[], leavingId: string): void {
  if (!administrators.some(({ id }) => id === leavingId)) return;
  const others = administrators.filter(
    ({ id, hasPassword }) => id !== leavingId && (hasPassword || isSelf(tx.actor, id)),
  );
  if (!leavesAnAdministrator(others.length)) throw new DomainError('person/last-administrator');
}
