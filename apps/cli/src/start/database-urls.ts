import path from 'node:path';
import { type DatabaseUrls, provision, startBundledPostgres } from '@resolute/database';

export interface ReadyDatabase extends DatabaseUrls {
  stop(): void;
  /** Something that the operator should know, such as a folder that lies elsewhere. */
  readonly remark?: string;
}

/** The PostgreSQL of the settings, or the bundled one, started and provisioned. */
export async function readyDatabase(environment: NodeJS.ProcessEnv, dataDirectory: string): Promise<ReadyDatabase> {
  const { DATABASE_URL, DATABASE_OWNER_URL } = environment;
  if (DATABASE_URL) return { serving: DATABASE_URL, owner: DATABASE_OWNER_URL ?? DATABASE_URL, stop: () => undefined };
  const wanted = path.join(dataDirectory, 'postgres');
  const server = await startBundledPostgres({ directory: wanted });
  const urls = await provision(server.adminUrl, 'resolute', path.join(server.directory, 'roles.secret'));
  const elsewhere =
    server.directory === path.resolve(wanted)
      ? {}
      : { remark: `PostgreSQL keeps its data in ${server.directory}, as its account cannot reach ${wanted}.` };
  return { ...urls, ...elsewhere, stop: () => server.stop() };
}
