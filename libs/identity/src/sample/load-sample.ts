import { randomBytes } from 'node:crypto';
import { PasswordEntity, PersonEntity, RoleGrantEntity, UnitEntity } from '@resolute/database';
import type { Role } from '@resolute/domain';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { hashPassword } from '../password-hash';
import { SAMPLE_PEOPLE, SAMPLE_UNITS } from './sample-people';

export interface SampleAccount {
  readonly role: Role;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** Enters the sample's units and people, marked as sample, and returns the accounts with their random passwords. */
export async function loadSamplePeople(manager: EntityManager, now: Date): Promise<SampleAccount[]> {
  const unitIds = await loadUnits(manager, now);
  const accounts: SampleAccount[] = [];
  for (const { role, name, scope } of SAMPLE_PEOPLE) {
    const account = {
      role,
      name,
      email: `${role}@sample.resolute.example`,
      password: randomBytes(12).toString('base64url'),
    };
    const personId = uuid();
    const unitId = scope === undefined ? null : (unitIds.get(scope) ?? null);
    const profile = { language: 'en', numerals: 'latn', timeZone: 'Europe/Zurich', theme: 'auto' };
    await manager.insert(PersonEntity, {
      id: personId,
      name,
      email: account.email,
      unitId,
      ...profile,
      isSample: true,
      version: 1,
      createdAt: now,
    });
    await manager.insert(PasswordEntity, { personId, hash: await hashPassword(account.password), changedAt: now });
    await manager.insert(RoleGrantEntity, {
      id: uuid(),
      personId,
      role,
      unitId,
      grantedAt: now,
      isSoleDecision: false,
    });
    accounts.push(account);
  }
  return accounts;
}

async function loadUnits(manager: EntityManager, now: Date): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { code, kind, title } of SAMPLE_UNITS) {
    const id = uuid();
    await manager.insert(UnitEntity, {
      id,
      code,
      kind,
      title: { ...title },
      isSample: true,
      version: 1,
      createdAt: now,
    });
    ids.set(code, id);
  }
  return ids;
}
