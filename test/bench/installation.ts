import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { migrate, provision, startBundledPostgres } from '../../libs/database/src';
import { migrateQueueSchema } from '../../libs/queues/src';
import { freePort } from '../support/free-port';

/** A database of the product's own for a bench, with processes over it; all of it ends with the bench. */
export class BenchInstallation {
  private readonly children: ChildProcess[] = [];

  private constructor(
    private readonly folder: string,
    private readonly server: { readonly directory: string; stop(): void },
    /** The database as a superuser, whom no trigger stops. */
    readonly adminUrl: string,
    readonly servingUrl: string,
  ) {}

  static async create(): Promise<BenchInstallation> {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'resolute-bench-'));
    const server = await startBundledPostgres({ directory: path.join(folder, 'pg'), durable: false });
    const urls = await provision(server.adminUrl, 'bench', path.join(server.directory, 'roles.secret'));
    await migrate({ ownerUrl: urls.owner, servingUrl: urls.serving, afterwards: [migrateQueueSchema] });
    const admin = new URL(server.adminUrl);
    admin.pathname = new URL(urls.serving).pathname;
    return new BenchInstallation(folder, server, admin.toString(), urls.serving);
  }

  /** Starts a process over the database and waits until it serves. */
  async start(entry: string, more: NodeJS.ProcessEnv = {}): Promise<{ port: number; child: ChildProcess }> {
    const port = await freePort();
    const own = { DATABASE_URL: this.servingUrl, DATA_DIR: this.folder, LOG_LEVEL: 'silent', PORT: String(port) };
    const env = { ...process.env, ...own, ...more };
    const child = fork(entry, [], { env, execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    this.children.push(child);
    await new Promise<void>((resolve, reject) => {
      child.once('message', () => resolve());
      child.once('exit', (code) => reject(new Error(`${entry} ended (exit code ${code})`)));
    });
    return { port, child };
  }

  async end(): Promise<void> {
    for (const child of this.children) await ended(child);
    this.server.stop();
    for (const own of [this.server.directory, this.folder]) rmSync(own, { recursive: true, force: true });
  }
}

function ended(child: ChildProcess): Promise<unknown> {
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  return exit;
}
