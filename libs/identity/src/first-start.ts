import { InstallationEntity, OneTimeLinkEntity, type Tx, Writes } from '@resolute/database';
import { type LocalDate, mayPrepareInstallation, SYSTEM } from '@resolute/domain';
import type { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { loadSamplePeople, type SampleAccount } from './sample/load-sample';
import { sampleDay } from './sample/sample-day';
import { newSecretToken } from './secret-token';

/** What the first start left behind; null when this is not the first. */
export type FirstStart = { readonly kind: 'sample'; readonly accounts: SampleAccount[] } | { readonly kind: 'empty' };

/** The advisory lock of whoever lays out an installation: two starts at once do it one after the other. */
const LOCK = 7_260_110;

/** Enters what another part of the product has in the sample up to its day; the people are there already. */
export type SampleLoader = (tx: Tx, accounts: readonly SampleAccount[], today: LocalDate) => Promise<void>;

/**
 * Decides once for all whether this installation holds the sample, and loads it: `sample` is what is in it beside the people,
 * or null for an empty installation. A second call does nothing. Nothing in the sample lies after its day, which is fixed
 * unless another is wished for.
 */
export function startInstallation(
  source: DataSource,
  now: Date,
  sample: readonly SampleLoader[] | null,
  wishedDay?: LocalDate,
): Promise<FirstStart | null> {
  return prepare(source, now, async (tx) => {
    if (await tx.find(InstallationEntity, { id: 1 })) return null;
    await tx.insert(InstallationEntity, { id: 1, hasSample: sample !== null, startedAt: tx.at });
    tx.audit({
      action: 'installation.started',
      subjectType: 'installation',
      subjectId: '1',
      change: { hasSample: sample !== null },
    });
    if (!sample) return { kind: 'empty' };
    const accounts = await loadSamplePeople(tx);
    const today = sampleDay(now, wishedDay);
    for (const load of sample) await load(tx, accounts, today);
    return { kind: 'sample', accounts };
  });
}

const DAY_MS = 86_400_000;

/**
 * A fresh one-time token for the first administrator, or null once anybody exists.
 * Earlier ones end, so that only the link printed last opens the door.
 */
export function issueFirstAdministratorToken(source: DataSource, now: Date): Promise<string | null> {
  return prepare(source, now, async (tx) => {
    if ((await tx.query('SELECT FROM persons LIMIT 1')).length > 0) return null;
    const purpose = 'first-administrator';
    await tx.remove(OneTimeLinkEntity, { purpose });
    const { token, hash } = newSecretToken();
    const id = uuid();
    const expiresAt = new Date(tx.at.getTime() + DAY_MS);
    await tx.insert(OneTimeLinkEntity, { id, purpose, tokenHash: hash, createdAt: tx.at, expiresAt });
    tx.audit({ action: 'link.issued', subjectType: 'link', subjectId: id, change: { purpose } });
    return token;
  });
}

function prepare<T>(source: DataSource, now: Date, work: (tx: Tx) => Promise<T>): Promise<T> {
  return new Writes(source, { now: () => now }).run(SYSTEM, async (tx) => {
    tx.require(mayPrepareInstallation(tx.actor));
    await tx.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    return work(tx);
  });
}
