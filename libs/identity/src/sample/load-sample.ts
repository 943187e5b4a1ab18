import { randomBytes } from 'node:crypto';
import { PasswordEntity, PersonEntity, RoleGrantEntity, type Tx, UnitEntity } from '@resolute/database';
import type { Grant, Role, UnitKind } from '@resolute/domain';
import { v7 as uuid } from 'uuid';
import { hashPassword } from '../password-hash';
import { SAMPLE_PEOPLE, type SamplePerson } from './sample-people';
import { SAMPLE_UNITS } from './sample-units';

export interface SampleAccount {
  readonly personId: string;
  readonly role: Role;
  /** The role in each of its units, or once for the whole Sector. */
  readonly grants: readonly Grant[];
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** Enters the sample's units and people, marked as sample, and returns the accounts with their random passwords. */
export async function loadSamplePeople(tx: Tx): Promise<SampleAccount[]> {
  const unitIds = await loadUnits(tx);
  const accounts: SampleAccount[] = [];
  for (const person of SAMPLE_PEOPLE) {
    const scopes = person.scopes?.map((code) => unitIds.get(code) ?? null) ?? [null];
    accounts.push(await loadPerson(tx, person, scopes));
  }
  await loadHeads(tx, unitIds, accounts);
  return accounts;
}

/** Each unit gets the head who is told when it is late; only now, as heads are people and people belong to units. */
async function loadHeads(
  tx: Tx,
  unitIds: ReadonlyMap<string, string>,
  accounts: readonly SampleAccount[],
): Promise<void> {
  for (const { code, kind } of SAMPLE_UNITS) {
    const id = unitIds.get(code);
    const headId = accounts.find(({ role }) => role === HEAD_OF[kind])?.personId;
    if (id === undefined || headId === undefined) continue;
    await tx.update(UnitEntity, await tx.load(UnitEntity, id), { headId });
    tx.audit({ action: 'unit.changed', subjectType: 'unit', subjectId: id, change: { headId, isSample: true } });
  }
}

/** Who of the sample heads its units, by their kind. */
const HEAD_OF: Partial<Record<UnitKind, Role>> = { unit: 'director', 'study-group': 'verifier' };

type Scopes = readonly (string | null)[];

async function loadPerson(tx: Tx, { role, name, mailbox = role }: SamplePerson, scopes: Scopes) {
  const personId = uuid();
  const email = `${mailbox}@sample.resolute.example`;
  const password = randomBytes(12).toString('base64url');
  const profile = { language: 'en', numerals: 'latn', timeZone: 'Europe/Zurich', theme: 'auto' };
  const row = { id: personId, name, email, unitId: scopes[0] ?? null, ...profile, isSample: true };
  await tx.insert(PersonEntity, { ...row, version: 1, createdAt: tx.at });
  tx.audit({ action: 'person.created', subjectType: 'person', subjectId: personId, change: { isSample: true } });
  await tx.insert(PasswordEntity, { personId, hash: await hashPassword(password), changedAt: tx.at });
  for (const unitId of scopes) await loadGrant(tx, { personId, role, unitId });
  return { personId, role, grants: scopes.map((unitId) => ({ role, unitId })), name, email, password };
}

async function loadGrant(tx: Tx, grant: { personId: string; role: Role; unitId: string | null }): Promise<void> {
  const grantId = uuid();
  await tx.insert(RoleGrantEntity, { id: grantId, ...grant, grantedAt: tx.at, isSoleDecision: false });
  const { personId, role, unitId } = grant;
  const change = { grantId, role, unitId, isSample: true };
  tx.audit({ action: 'role.granted', subjectType: 'person', subjectId: personId, change });
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
