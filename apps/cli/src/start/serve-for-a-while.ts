import path from 'node:path';
import { readyDatabase } from './database-urls';
import { prepare } from './prepare';
import { Processes } from './processes';
import { AlreadyRunning, StartLock } from './start-lock';

/** What is done with the settings of the serving processes. */
type Work<T> = (environment: NodeJS.ProcessEnv) => Promise<T>;

/**
 * Runs `work` beside a worker: the one that serves this data folder already, or one that is started, with the bundled
 * PostgreSQL and the sample where nothing is there yet, and stopped when the work is done.
 */
export async function serveForAWhile<T>(work: Work<T>): Promise<T> {
  const dataDirectory = path.resolve(process.env.DATA_DIR || 'var');
  const lock = new StartLock(dataDirectory);
  const isServed = !take(lock);
  const database = await readyDatabase(process.env, dataDirectory);
  const environment: NodeJS.ProcessEnv = { ...process.env, DATABASE_URL: database.serving, DATA_DIR: dataDirectory };
  // The serving processes never hold the owner's address.
  delete environment.DATABASE_OWNER_URL;
  try {
    if (isServed) return await work(environment);
    await prepare(database, dataDirectory, { withSample: true });
    return await besideOwnWorker(environment, work);
  } finally {
    if (!isServed) {
      database.stop();
      lock.release();
    }
  }
}

/** A worker that ends while the work waits for it ends the wait as well. */
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
    await processes.start('worker');
    return await Promise.race([work(environment), ended]);
  } finally {
    await processes.stop();
  }
}

function take(lock: StartLock): boolean {
  try {
    lock.take();
    return true;
  } catch (error) {
    if (error instanceof AlreadyRunning) return false;
    throw error;
  }
}
