import { randomBytes } from 'node:crypto';
import { PasswordEntity, PersonEntity, RoleGrantEntity, type Tx, UnitEntity } from '@resolute/database';
import type { Role } from '@resolute/domain';
import { v7 as uuid } from 'uuid';
import { hashPassword } from '../password-hash';
import { SAMPLE_PEOPLE, type SamplePerson } from './sample-people';
import { SAMPLE_UNITS } from './sample-units';

export interface SampleAccount {
  readonly personId: string;
  readonly role: Role;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** Enters the sample's units and people, marked as sample, and returns the accounts with their random passwords. */
export async function loadSamplePeople(tx: Tx): Promise<SampleAccount[]> {
  const unitIds = await loadUnits(tx);
  const accounts: SampleAccount[] = [];
  for (const person of SAMPLE_PEOPLE) {
    const unitId = person.scope === undefined ? null : (unitIds.get(person.scope) ?? null);
    accounts.push(await loadPerson(tx, person, unitId));
  }
  return accounts;
}

async function loadPerson(tx: Tx, { role, name }: SamplePerson, unitId: string | null): Promise<SampleAccount> {
  const personId = uuid();
  const email = `${role}@sample.resolute.example`;
  const password = randomBytes(12).toString('base64url');
  const profile = { language: 'en', numerals: 'latn', timeZone: 'Europe/Zurich', theme: 'auto' };
  const row = { id: personId, name, email, unitId, ...profile, isSample: true, version: 1, createdAt: tx.at };
  await tx.insert(PersonEntity, row);
  tx.audit({ action: 'person.created', subjectType: 'person', subjectId: personId, change: { isSample: true } });
  await tx.insert(PasswordEntity, { personId, hash: await hashPassword(password), changedAt: tx.at });
  const grantId = uuid();
  await tx.insert(RoleGrantEntity, { id: grantId, personId, role, unitId, grantedAt: tx.at, isSoleDecision: false });
  tx.audit({
    action: 'role.granted',
    subjectType: 'person',
    subjectId: personId,
    change: { grantId, role, unitId, isSample: true },
  });
  return { personId, role, name, email, password };
}

async function loadUnits(tx: Tx): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { code, kind, title, validFrom = null } of SAMPLE_UNITS) {
    const id = uuid();
    const row = { id, code, kind, title: { ...title }, validFrom, isSample: true, version: 1, createdAt: tx.at };
    await tx.insert(UnitEntity, row);
    tx.audit({ action: 'unit.created', subjectType: 'unit', subjectId: id, change: { code, isSample: true } });
    ids.set(code, id);
  }
  return ids;
}
