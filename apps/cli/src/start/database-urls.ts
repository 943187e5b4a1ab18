import path from 'node:path';
import { type AppConfig, loadConfig } from '@resolute/config';
import { type DatabaseUrls, provision, startBundledPostgres } from '@resolute/database';

export interface ReadyDatabase extends DatabaseUrls {
  /** True when the bundled server ran already, for somebody else or left over. */
  readonly adopted: boolean;
  stop(): void;
  /** Something that the operator should know, such as a folder that lies elsewhere. */
  readonly remark?: string;
}

/** The PostgreSQL of the settings, or the bundled one, started and provisioned. */
export async function readyDatabase(environment: NodeJS.ProcessEnv, dataDirectory: string): Promise<ReadyDatabase> {
  const { DATABASE_URL, DATABASE_OWNER_URL } = environment;
  if (DATABASE_URL)
    return { serving: DATABASE_URL, owner: DATABASE_OWNER_URL ?? DATABASE_URL, adopted: true, stop: () => undefined };
  const wanted = path.join(dataDirectory, 'postgres');
  const server = await startBundledPostgres({ directory: wanted });
  const urls = await provision(server.adminUrl, 'resolute', path.join(server.directory, 'roles.secret'));
  const elsewhere =
    server.directory === path.resolve(wanted)
      ? {}
      : { remark: `PostgreSQL keeps its data in ${server.directory}, as its account cannot reach ${wanted}.` };
  return { ...urls, ...elsewhere, adopted: server.adopted, stop: () => server.stop() };
}

/** Runs a command against the database of the settings, starting the bundled one for as long as it takes. */
export async function withDatabase<T>(work: (config: AppConfig) => Promise<T>): Promise<T> {
  const dataDirectory = path.resolve(process.env.DATA_DIR || 'var');
  const database = await readyDatabase(process.env, dataDirectory);
  try {
    const { serving, owner } = database;
    return await work(
      loadConfig({ ...process.env, DATABASE_URL: serving, DATABASE_OWNER_URL: owner, DATA_DIR: dataDirectory }),
    );
  } finally {
    if (!database.adopted) database.stop();
  }
}
