import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { joinedDatabase, type ReadyDatabase, readyDatabase } from './database-urls';
import { prepare } from './prepare';
import { Processes } from './processes';
import { StartLock } from './start-lock';

/** What is done with the settings of the serving processes. */
type Work<T> = (environment: NodeJS.ProcessEnv) => Promise<T>;

const LOOK_MS = 500;

/**
 * Runs `work` beside a worker: the one that serves this data folder already, or one that is started, with the bundled
 * PostgreSQL and the sample where nothing is there yet, and stopped when the work is done. Waits for others that do so.
 */
export async function serveForAWhile<T>(work: Work<T>, told: (line: string) => void): Promise<T> {
  const dataDirectory = path.resolve(process.env.DATA_DIR || 'var');
  const lock = new StartLock(dataDirectory);
  if (await lock.takeInTurn(told)) return besideWhatServes(lock, dataDirectory, work);
  try {
    const database = await readyDatabase(process.env, dataDirectory);
    try {
      await prepare(database, dataDirectory, { withSample: true });
      return await besideOwnWorker(settingsFor(database, dataDirectory), work);
    } finally {
      await database.leave();
    }
  } finally {
    lock.release();
  }
}

/** When what serves is stopped meanwhile, nobody does the work any more: then the wait ends as well. */
async function besideWhatServes<T>(lock: StartLock, dataDirectory: string, work: Work<T>): Promise<T> {
  const database = await joinedDatabase(process.env, dataDirectory);
  const settled = new AbortController();
  try {
    const done = work(settingsFor(database, dataDirectory));
    return await Promise.race([done, unserved(lock, settled.signal)]);
  } finally {
    settled.abort();
    await database.leave();
  }
}

async function unserved(lock: StartLock, signal: AbortSignal): Promise<never> {
  while (lock.isServed() && !signal.aborted) await sleep(LOOK_MS);
  throw new Error('What served this folder was stopped meanwhile. Ask again.');
}

function settingsFor({ serving }: ReadyDatabase, dataDirectory: string): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = { ...process.env, DATABASE_URL: serving, DATA_DIR: dataDirectory };
  // The serving processes never hold the owner's address.
  delete environment.DATABASE_OWNER_URL;
  return environment;
}

/** A worker that ends while the work waits for it ends the wait as well; so does whoever stops the command, at any moment. */
async function besideOwnWorker<T>(environment: NodeJS.ProcessEnv, work: Work<T>): Promise<T> {
  let giveUp: (reason: Error) => void = () => undefined;
  const ended = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  const processes = new Processes(environment, (name, code) =>
    giveUp(new Error(`The ${name} ended (exit code ${code}).`)),
  );
  const stop = (): void => giveUp(new Error('Stopped.'));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return await Promise.race([ended, processes.start('worker').then(() => work(environment))]);
  } finally {
    await processes.stop();
  }
}
