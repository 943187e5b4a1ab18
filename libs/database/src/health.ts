import type { DataSource } from 'typeorm';
import { MIGRATION_NAMES } from './data-source';

/** Throws when PostgreSQL does not answer. */
export async function checkConnection(source: DataSource): Promise<void> {
  await source.query('SELECT 1');
}

/** Throws when the schema is older or newer than this version of the product. */
export async function checkMigrationLevel(source: DataSource): Promise<void> {
  const rows = await source.query<{ name: string }[]>('SELECT name FROM schema_migrations ORDER BY id');
  const names = rows.map((row) => row.name).join(' ');
  if (names !== MIGRATION_NAMES.join(' '))
    throw new Error('The database is at another version; run `resolute migrate`');
}
