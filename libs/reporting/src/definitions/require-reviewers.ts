import type { Tx } from '@resolute/database';
import { DomainError, type FieldCode, type FieldProblem } from '@resolute/domain';

const HOLDS_RAPPORTEUR = `EXISTS (SELECT FROM role_grants g WHERE g.person_id = p.id AND g.role = 'rapporteur'
  AND g.granted_at IS NOT NULL AND g.revoked_at IS NULL)`;

/** Whether the person `p` could be asked to review: enabled, and a rapporteur in some scope. */
export const MAY_REVIEW = `(p.disabled_at IS NULL AND ${HOLDS_RAPPORTEUR})`;

const PEOPLE = `SELECT p.id, p.disabled_at IS NOT NULL AS "isDisabled", ${HOLDS_RAPPORTEUR} AS "isRapporteur"
  FROM persons p WHERE p.id = ANY ($1)`;

interface Asked {
  readonly id: string;
  readonly isDisabled: boolean;
  readonly isRapporteur: boolean;
}

/** Throws with each of the people who cannot review, by their place in the list: unknown, disabled, or no rapporteur. */
export async function requireReviewers(tx: Tx, ids: readonly string[], field: string): Promise<void> {
  const people = new Map((await tx.query<Asked>(PEOPLE, [ids])).map((person) => [person.id, person]));
  const errors = ids.flatMap((id, at): FieldProblem[] => {
    const code = faultOf(people.get(id), ids.indexOf(id) < at);
    return code ? [{ field: `${field}.${at}`, code }] : [];
  });
  if (errors.length > 0) throw new DomainError('request/invalid', { errors });
}

function faultOf(person: Asked | undefined, isRepeated: boolean): FieldCode | undefined {
  if (!person) return 'field/no-such-entry';
  if (isRepeated) return 'field/repeated';
  if (person.isDisabled) return 'field/person-disabled';
  return person.isRapporteur ? undefined : 'field/not-a-rapporteur';
}
