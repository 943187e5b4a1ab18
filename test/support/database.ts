import { randomBytes } from 'node:crypto';
import { type ConnectionSettings, createDataSource } from '@resolute/database';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';

export interface TestDatabase {
  readonly ownerUrl: string;
  readonly servingUrl: string;
  /** A pool as the serving role, as the product uses it; closed by `drop`. */
  open(settings?: Partial<ConnectionSettings>): Promise<DataSource>;
  drop(): Promise<void>;
}

/** A database of its own for one suite, copied from the migrated template; `empty` leaves the schema out. */
export async function createTestDatabase({ empty = false } = {}): Promise<TestDatabase> {
  const name = `resolute_test_${randomBytes(6).toString('hex')}`;
  const template = empty ? 'template0' : setting('TEST_TEMPLATE');
  await asAdmin(`CREATE DATABASE ${name} TEMPLATE ${template} OWNER resolute_owner`);
  const [ownerUrl, servingUrl] = [inDatabase('TEST_OWNER_URL', name), inDatabase('TEST_SERVING_URL', name)];
  const opened: DataSource[] = [];
  return {
    ownerUrl,
    servingUrl,
    open: async (settings = {}) => {
      const source = await createDataSource({
        url: servingUrl,
        poolSize: 5,
        applicationName: 'resolute-test',
        ...settings,
      }).initialize();
      opened.push(source);
      return source;
    },
    drop: async () => {
      await Promise.all(opened.filter((source) => source.isInitialized).map((source) => source.destroy()));
      await asAdmin(`DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

/** Runs one statement as the superuser: what no role of the product may do. */
export async function asAdmin(statement: string, database = 'postgres'): Promise<void> {
  const client = new Client({ connectionString: inDatabase('TEST_ADMIN_URL', database) });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function inDatabase(variable: string, name: string): string {
  const url = new URL(setting(variable));
  url.pathname = `/${name}`;
  return url.toString();
}

function setting(variable: string): string {
  const value = process.env[variable];
  if (!value) throw new Error(`${variable} is not set: run through Jest's integration or e2e project`);
  return value;
}
