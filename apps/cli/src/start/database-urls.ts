import path from 'node:path';
import { type AppConfig, loadConfig } from '@resolute/config';
import type { DatabaseUrls } from '@resolute/database';
import { joinedPostgres, postgresFolder, type SharedPostgres, startedPostgres } from './shared-postgres';

export interface ReadyDatabase extends DatabaseUrls {
  /** Ends the use of it: whoever uses the bundled server last stops it. */
  leave(): Promise<void>;
  /** Something that the operator should know, such as a folder that lies elsewhere. */
  readonly remark?: string;
}

/** The PostgreSQL of the settings, or the bundled one, started and provisioned. For whoever holds the lock of the folder. */
export const readyDatabase = (environment: NodeJS.ProcessEnv, dataDirectory: string): Promise<ReadyDatabase> =>
  databaseOf(environment, dataDirectory, startedPostgres);

/** The same for whoever works beside others in the folder. */
export const joinedDatabase = (environment: NodeJS.ProcessEnv, dataDirectory: string): Promise<ReadyDatabase> =>
  databaseOf(environment, dataDirectory, joinedPostgres);

async function databaseOf(
  { DATABASE_URL, DATABASE_OWNER_URL }: NodeJS.ProcessEnv,
  dataDirectory: string,
  bundled: (dataDirectory: string) => Promise<SharedPostgres>,
): Promise<ReadyDatabase> {
  if (DATABASE_URL)
    return { serving: DATABASE_URL, owner: DATABASE_OWNER_URL ?? DATABASE_URL, leave: () => Promise.resolve() };
  const { directory, ...database } = await bundled(dataDirectory);
  const wanted = postgresFolder(dataDirectory);
  if (directory === wanted) return database;
  const remark = `PostgreSQL keeps its data in ${directory}, as its account cannot reach ${wanted}.`;
  return { ...database, remark };
}

/** Runs a command against the database of the settings, starting the bundled one for as long as it takes. */
export async function withDatabase<T>(work: (config: AppConfig) => Promise<T>): Promise<T> {
  const dataDirectory = path.resolve(process.env.DATA_DIR || 'var');
  const database = await joinedDatabase(process.env, dataDirectory);
  try {
    const { serving, owner } = database;
    return await work(
      loadConfig({ ...process.env, DATABASE_URL: serving, DATABASE_OWNER_URL: owner, DATA_DIR: dataDirectory }),
    );
  } finally {
    await database.leave();
  }
}
