import { DataSource, type DataSourceOptions } from 'typeorm';
import * as migrations from '../../../migrations';
import * as entities from './entities';

/** The names of all migrations, oldest first, as the table `schema_migrations` records them. */
export const MIGRATION_NAMES: readonly string[] = Object.keys(migrations).sort(
  (a, b) => Number(a.slice(-13)) - Number(b.slice(-13)),
);

export interface ConnectionSettings {
  readonly url: string;
  readonly poolSize?: number;
  /** Shows in pg_stat_activity: which process holds the connection. */
  readonly applicationName: string;
  /** When a server that says nothing is given up; longer than it lets a statement run, so that it has the first word. */
  readonly silenceMs?: number;
}

/** How to reach PostgreSQL. Timeouts are set on purpose: without them a half-open connection hangs for ever. */
export function dataSourceOptions({
  url,
  poolSize = 10,
  applicationName,
  silenceMs = 35_000,
}: ConnectionSettings): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    applicationName,
    poolSize,
    entities: Object.values(entities),
    migrations: Object.values(migrations),
    migrationsTableName: 'schema_migrations',
    migrationsTransactionMode: 'each',
    synchronize: false,
    installExtensions: false,
    extra: {
      connectionTimeoutMillis: 10_000,
      statement_timeout: 30_000,
      query_timeout: silenceMs,
      idle_in_transaction_session_timeout: 60_000,
      keepAlive: true,
      // `LookUps` asks for several rows at once; whoever awaits each answer does not notice.
      pipeline: true,
    },
  };
}

export function createDataSource(settings: ConnectionSettings): DataSource {
  return new DataSource(dataSourceOptions(settings));
}
