import path from 'node:path';
import { loadConfig } from '@resolute/config';
import type { Command } from 'commander';
import { type ReadyDatabase, readyDatabase } from '../start/database-urls';
import type { WayIn } from '../start/first-start';
import { prepare } from '../start/prepare';
import { Processes } from '../start/processes';
import { StartLock } from '../start/start-lock';

interface StartOptions {
  readonly sample: boolean;
}

/** `resolute start`: everything that serves, in one foreground command that Ctrl-C ends. */
export function startCommand(program: Command, print: (line: string) => void): void {
  program
    .command('start')
    .description('start PostgreSQL (the bundled one unless DATABASE_URL is set), the API, the worker and the web app')
    .option(
      '--no-sample',
      'on the first start leave the installation empty and print a link for its first administrator',
    )
    .action(({ sample }: StartOptions) => start(sample, print));
}

async function start(withSample: boolean, print: (line: string) => void): Promise<void> {
  const began = performance.now();
  const dataDirectory = path.resolve(process.env.DATA_DIR || 'var');
  const lock = new StartLock(dataDirectory);
  await lock.take(print);
  let database: ReadyDatabase | undefined;
  try {
    database = await readyDatabase(process.env, dataDirectory);
    const serving = new Serving(lock, database, dataDirectory);
    const wayIn = await serving.open(withSample);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    for (const line of greeting(serving.url, wayIn, seconds, database.remark)) print(line);
    process.exitCode = await serving.untilStopped(print);
  } finally {
    await database?.leave();
    lock.release();
  }
}

class Serving {
  readonly url: string;
  private readonly environment: NodeJS.ProcessEnv;
  private readonly processes: Processes;
  private readonly stopped: Promise<number>;
  private stop: (exitCode: number) => void = () => undefined;

  constructor(
    private readonly lock: StartLock,
    private readonly database: ReadyDatabase,
    private readonly dataDirectory: string,
  ) {
    this.environment = { ...process.env, DATABASE_URL: database.serving, DATA_DIR: dataDirectory };
    const config = loadConfig({ ...this.environment, DATABASE_OWNER_URL: database.owner });
    this.url = config.publicUrl;
    // The serving processes never hold the owner's address: they could rewrite the audit trail with it.
    delete this.environment.DATABASE_OWNER_URL;
    this.stopped = new Promise((resolve) => {
      this.stop = resolve;
    });
    this.processes = new Processes(this.environment, () => this.stop(1));
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => this.stop(0));
  }

  async open(withSample: boolean): Promise<WayIn> {
    const wayIn = await prepare(this.database, this.dataDirectory, { withSample });
    try {
      await Promise.all([this.processes.start('api'), this.processes.start('worker')]);
    } catch (error) {
      await this.processes.stop();
      throw error;
    }
    this.lock.announce(this.url);
    return wayIn;
  }

  async untilStopped(print: (line: string) => void): Promise<number> {
    const exitCode = await this.stopped;
    print(exitCode === 0 ? 'Stopping.' : 'A process ended unexpectedly; stopping the others.');
    await this.processes.stop();
    return exitCode;
  }
}

function greeting(url: string, wayIn: WayIn, seconds: string, remark?: string): string[] {
  const token = wayIn.firstAdministratorToken;
  return [
    '',
    `Resolute is ready at ${url} (${seconds} s). Ctrl-C stops it.`,
    ...(remark ? [remark] : []),
    token === null
      ? `Sample accounts and their passwords: ${wayIn.sampleAccountsFile}`
      : `Nobody can sign in yet. This link, good for one day and one use, makes the first administrator:\n  ${url}/join#${token}`,
    '',
  ];
}
