import { Injectable } from '@nestjs/common';
import { PersonEntity, SubstitutionEntity, type Tx, Writes } from '@resolute/database';
import {
  compareDays,
  DomainError,
  dayOf,
  fieldFault,
  GENEVA,
  mayNameSubstitute,
  mayReadSubstitutions,
  mayRevokeSubstitution,
  type Person,
} from '@resolute/domain';
import { v7 as uuid } from 'uuid';
import type { SubstitutionView, SubstitutionWish } from './substitution.view';
import { SubstitutionsQueries } from './substitutions.queries';

/** Names substitutes and takes the naming back. */
@Injectable()
export class SubstitutionsService {
  constructor(
    private readonly writes: Writes,
    private readonly queries: SubstitutionsQueries,
  ) {}

  async name(actor: Person, wish: SubstitutionWish): Promise<SubstitutionView> {
    const id = uuid();
    const { absentId = actor.id, substituteId, fromDay, toDay } = wish;
    await this.writes.run(actor, async (tx) => {
      tx.require(mayNameSubstitute(actor, absentId));
      requireDays(tx, wish);
      if (absentId === substituteId) throw fieldFault('substituteId', 'field/same-person');
      await requireEnabled(tx, { absentId, substituteId });
      await requireFreeDays(tx, { ...wish, absentId });
      const people = { absentId, substituteId, createdById: actor.id };
      await tx.insert(SubstitutionEntity, { id, ...people, fromDay, toDay, createdAt: tx.at });
      const change = { absentId, substituteId, fromDay, toDay };
      tx.audit({ action: 'substitution.named', subjectType: 'substitution', subjectId: id, change });
    });
    return this.queries.written(id);
  }

  async revoke(actor: Person, id: string): Promise<SubstitutionView> {
    await this.writes.run(actor, async (tx) => {
      tx.require(mayReadSubstitutions(actor));
      const row = await tx.load(SubstitutionEntity, id);
      tx.require(mayRevokeSubstitution(actor, row.absentId));
      if (row.revokedAt) throw new DomainError('substitution/revoked');
      await tx.change(SubstitutionEntity, { id }, { revokedById: actor.id, revokedAt: tx.at });
      const change = { absentId: row.absentId, substituteId: row.substituteId };
      tx.audit({ action: 'substitution.revoked', subjectType: 'substitution', subjectId: id, change });
    });
    return this.queries.written(id);
  }
}

function requireDays({ at }: Tx, { fromDay, toDay }: SubstitutionWish): void {
  if (compareDays(toDay, dayOf(at, GENEVA)) < 0) throw fieldFault('toDay', 'field/day-passed');
  if (compareDays(toDay, fromDay) < 0) throw fieldFault('toDay', 'field/ends-before-start');
}

/** Locks both people in one order, so that two who name each other do not wait for each other. */
async function requireEnabled(tx: Tx, people: { absentId: string; substituteId: string }): Promise<void> {
  const fields = Object.entries(people).toSorted(([, a], [, b]) => (a < b ? -1 : 1));
  for (const [field, id] of fields) {
    const person = await tx.find(PersonEntity, { id });
    if (!person) throw fieldFault(field, 'field/no-such-entry');
    if (person.disabledAt) throw fieldFault(field, 'field/person-disabled');
  }
}

/** Safe against a second request at the same moment, as the absent person is locked. */
async function requireFreeDays(tx: Tx, wish: SubstitutionWish): Promise<void> {
  const { absentId, substituteId, fromDay, toDay } = wish;
  const overlapping = await tx.query(
    `SELECT 1 FROM substitutions WHERE absent_id = $1 AND substitute_id = $2 AND revoked_at IS NULL
       AND from_day <= $4 AND to_day >= $3 LIMIT 1`,
    [absentId, substituteId, fromDay, toDay],
  );
  if (overlapping.length > 0) throw new DomainError('substitution/overlapping');
}
