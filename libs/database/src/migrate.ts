import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { createDataSource } from './data-source';
import { grantToServingRole } from './grants';

/** Another part of the product that keeps tables of its own, such as the queue. */
export type SchemaStep = (client: Client) => Promise<void>;

export interface MigrateOptions {
  readonly ownerUrl: string;
  readonly servingUrl: string;
  readonly afterwards?: readonly SchemaStep[];
  /** How long to wait for another migration that is running. */
  readonly patienceMs?: number;
}

const LOCK = 7_260_108;

/**
 * Brings the schema to this version and grants to the serving role what it needs. Two at once are safe: the second waits.
 * Returns the names of the migrations that ran. The lock is polled, as a waiter that blocks would deadlock
 * with CREATE INDEX CONCURRENTLY.
 */
export async function migrate({
  ownerUrl,
  servingUrl,
  afterwards = [],
  patienceMs = 60_000,
}: MigrateOptions): Promise<string[]> {
  const client = new Client({
    connectionString: ownerUrl,
    application_name: 'resolute-migrate',
    connectionTimeoutMillis: 10_000,
  });
  await client.connect();
  try {
    await takeLock(client, patienceMs);
    const ran = await runMigrations(ownerUrl);
    for (const step of afterwards) await step(client);
    await grantToServingRole(client, decodeURIComponent(new URL(servingUrl).username));
    return ran;
  } finally {
    await client.end();
  }
}

async function takeLock(client: Client, patienceMs: number): Promise<void> {
  for (let waited = 0; waited <= patienceMs; waited += 250) {
    const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [LOCK]);
    if (rows[0]?.taken) return;
    await sleep(250);
  }
  throw new Error(
    `Another migration has been running for ${patienceMs / 1000} s; wait for it or end it, then try again`,
  );
}

async function runMigrations(ownerUrl: string): Promise<string[]> {
  const source = createDataSource({ url: ownerUrl, poolSize: 2, applicationName: 'resolute-migrate' });
  await source.initialize();
  try {
    const ran = await source.runMigrations();
    return ran.map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}
