import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type BundledPostgres,
  type DatabaseUrls,
  PostgresUse,
  provision,
  runningBundledPostgres,
  startBundledPostgres,
} from '@resolute/database';
import { StartLock } from './start-lock';

/** The bundled PostgreSQL of a data folder, as several commands use it at the same time. */
export interface SharedPostgres extends DatabaseUrls {
  /** Where it really lies. */
  readonly directory: string;
  /** Ends this use of it: whoever goes last stops it, whoever started it. */
  leave(): Promise<void>;
}

const PATIENCE_MS = 60_000;
const PAUSE_MS = 200;
const ATTEMPTS = 3;

/** Where it lies in a data folder. */
export const postgresFolder = (dataDirectory: string): string => path.resolve(dataDirectory, 'postgres');

/** Starts it where it does not run. For whoever holds the lock of the folder: two who start it would spoil it. */
export async function startedPostgres(dataDirectory: string): Promise<SharedPostgres> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await share(await startBundledPostgres({ directory: postgresFolder(dataDirectory) }));
    } catch (error) {
      // Somebody who went may have stopped it at this very moment.
      if (attempt === ATTEMPTS) throw error;
      await sleep(PAUSE_MS);
    }
  }
}

/** Joins the others, or starts it under the lock of the folder, which is given back at once. */
export async function joinedPostgres(dataDirectory: string): Promise<SharedPostgres> {
  const lock = new StartLock(dataDirectory);
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    const running = await runningPostgres(dataDirectory);
    if (running) return running;
    if (lock.tryTake() === null)
      try {
        return await startedPostgres(dataDirectory);
      } finally {
        lock.release();
      }
    if (performance.now() > until)
      throw new Error(`PostgreSQL does not answer in ${dataDirectory}, and another command has the folder.`);
    await sleep(PAUSE_MS);
  }
}

/** Null when it does not run, or is just being stopped. */
async function runningPostgres(dataDirectory: string): Promise<SharedPostgres | null> {
  try {
    const server = await runningBundledPostgres({ directory: postgresFolder(dataDirectory) });
    return server && (await share(server));
  } catch {
    return null;
  }
}

async function share(server: BundledPostgres): Promise<SharedPostgres> {
  const use = await PostgresUse.begin(server.adminUrl);
  const leave = (): Promise<void> => use.end(() => server.stop());
  try {
    const urls = await provision(server.adminUrl, 'resolute', path.join(server.directory, 'roles.secret'));
    return { ...urls, directory: server.directory, leave };
  } catch (error) {
    await leave();
    throw error;
  }
}
