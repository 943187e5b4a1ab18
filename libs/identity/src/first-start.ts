import { InstallationEntity, OneTimeLinkEntity } from '@resolute/database';
import type { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { loadSamplePeople, type SampleAccount } from './sample/load-sample';
import { newSecretToken } from './secret-token';

/** What the first start left behind; null when this is not the first. */
export type FirstStart = { readonly kind: 'sample'; readonly accounts: SampleAccount[] } | { readonly kind: 'empty' };

/** Decides once for all whether this installation holds the sample, and loads it. A second call does nothing. */
export function startInstallation(source: DataSource, now: Date, withSample: boolean): Promise<FirstStart | null> {
  return source.transaction(async (manager) => {
    const row = { id: 1, hasSample: withSample, startedAt: now };
    const { raw } = await manager
      .createQueryBuilder()
      .insert()
      .into(InstallationEntity)
      .values(row)
      .orIgnore()
      .returning('id')
      .execute();
    if (raw.length === 0) return null;
    return withSample ? { kind: 'sample', accounts: await loadSamplePeople(manager, now) } : { kind: 'empty' };
  });
}

const DAY_MS = 86_400_000;

/**
 * A fresh one-time token for the first administrator, or null once anybody exists.
 * Earlier ones end, so that only the link printed last opens the door.
 */
export function issueFirstAdministratorToken(source: DataSource, now: Date): Promise<string | null> {
  return source.transaction(async (manager) => {
    const [{ count }] = await manager.query<[{ count: number }]>('SELECT count(*)::int AS count FROM persons');
    if (count > 0) return null;
    const purpose = 'first-administrator';
    await manager.delete(OneTimeLinkEntity, { purpose });
    const { token, hash } = newSecretToken();
    await manager.insert(OneTimeLinkEntity, {
      id: uuid(),
      purpose,
      tokenHash: hash,
      createdAt: now,
      expiresAt: new Date(now.getTime() + DAY_MS),
    });
    return token;
  });
}
