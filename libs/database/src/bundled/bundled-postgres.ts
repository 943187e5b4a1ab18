import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chownSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { binary, nativeBinaries } from './native-binaries';
import { type Account, canEnter, unprivilegedAccount } from './unprivileged-account';

export interface BundledPostgresOptions {
  /** Where the cluster, its password file and its log lie. */
  readonly directory: string;
  /** false leaves out every fsync: for tests, whose data need not outlive a power cut. */
  readonly durable?: boolean;
}

export interface BundledPostgres {
  /** The cluster's superuser, connected to the database `postgres`. */
  readonly adminUrl: string;
  /** Where the cluster really lies: a folder that the unprivileged account cannot reach is replaced. */
  readonly directory: string;
  /** True when a server left over by a killed parent was found running and kept. */
  readonly adopted: boolean;
  stop(): void;
}

/**
 * Starts the bundled PostgreSQL on a free port of 127.0.0.1 with a random password, making the cluster on first use.
 * Measured: 0.7 s the first time, 0.15 s after that. Throws with the way out where it cannot.
 */
export async function startBundledPostgres(options: BundledPostgresOptions): Promise<BundledPostgres> {
  const cluster = new Cluster(options);
  const adopted = await cluster.isAnswering();
  if (!adopted) await cluster.start();
  return { adminUrl: cluster.adminUrl(), directory: cluster.directory, adopted, stop: () => cluster.stop() };
}

/** The bundled PostgreSQL of a folder where it runs already; nothing is made or started. */
export async function runningBundledPostgres(options: BundledPostgresOptions): Promise<BundledPostgres | null> {
  const cluster = new Cluster(options);
  if (!(await cluster.isAnswering())) return null;
  return { adminUrl: cluster.adminUrl(), directory: cluster.directory, adopted: true, stop: () => cluster.stop() };
}

class Cluster {
  readonly directory: string;
  private readonly account: Account = unprivilegedAccount();
  private readonly durable: boolean;
  private readonly native: string;

  constructor({ directory, durable = true }: BundledPostgresOptions) {
    this.durable = durable;
    this.directory = reachable(path.resolve(directory), this.account);
    this.native = nativeBinaries(this.account, path.join(this.directory, 'native'));
  }

  private get data(): string {
    return path.join(this.directory, 'data');
  }

  private get secretFile(): string {
    return path.join(this.directory, 'superuser.secret');
  }

  adminUrl(): string {
    const password = readFileSync(this.secretFile, 'utf8').trim();
    return `postgres://postgres:${password}@127.0.0.1:${this.port()}/postgres`;
  }

  /** A just-killed server still looks alive for a moment, so it counts as running only when its port answers. */
  async isAnswering(): Promise<boolean> {
    if (!existsSync(this.data)) return false;
    for (let attempt = 0; attempt < 50 && this.run('pg_ctl', ['-D', this.data, 'status']); attempt += 1) {
      if (await this.answers()) return true;
      await sleep(100);
    }
    return false;
  }

  async start(): Promise<void> {
    this.create();
    const settings = [
      'listen_addresses=127.0.0.1',
      "unix_socket_directories=''",
      'max_connections=120',
      ...(this.durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
    ];
    const server = [`-p ${await freePort()}`, ...settings.map((setting) => `-c ${setting}`)].join(' ');
    const log = path.join(this.data, 'server.log');
    if (!this.run('pg_ctl', ['-D', this.data, '-w', '-t', '60', '-l', log, '-o', server, 'start'])) {
      throw new Error(`The bundled PostgreSQL did not start; see ${log}`);
    }
  }

  stop(): void {
    this.run('pg_ctl', ['-D', this.data, '-w', '-m', 'fast', 'stop']);
  }

  private create(): void {
    mkdirSync(this.data, { recursive: true, mode: 0o700 });
    if (this.account.uid !== undefined) chownSync(this.data, this.account.uid, this.account.gid ?? this.account.uid);
    if (existsSync(path.join(this.data, 'PG_VERSION'))) return;
    const password = randomBytes(24).toString('base64url');
    // PostgreSQL must read the password under its own account; the folder of the data is the one that it owns.
    writeFileSync(this.secretFile, `${password}\n`, { mode: 0o600 });
    const passed = path.join(this.directory, 'initdb.secret');
    writeFileSync(passed, `${password}\n`, { mode: 0o600 });
    if (this.account.uid !== undefined) chownSync(passed, this.account.uid, this.account.gid ?? this.account.uid);
    const arguments_ = [
      '-D',
      this.data,
      '-U',
      'postgres',
      '--auth=scram-sha-256',
      `--pwfile=${passed}`,
      '--encoding=UTF8',
      '--locale=C',
      '--no-sync',
    ];
    const made = this.run('initdb', arguments_);
    rmSync(passed, { force: true });
    if (!made) throw new Error(`initdb failed; see ${path.join(this.directory, 'tools.log')}`);
  }

  private run(program: 'initdb' | 'pg_ctl', arguments_: readonly string[]): boolean {
    const log = openSync(path.join(this.directory, 'tools.log'), 'a', 0o600);
    try {
      const environment = { ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C' };
      const options = { ...this.account, cwd: this.data, env: environment, stdio: ['ignore', log, log] } as const;
      return (
        spawnSync(binary(this.native, program), [...arguments_], { ...options, stdio: [...options.stdio] }).status === 0
      );
    } finally {
      closeSync(log);
    }
  }

  private port(): number {
    return Number(readFileSync(path.join(this.data, 'postmaster.pid'), 'utf8').split('\n')[3]);
  }

  private async answers(): Promise<boolean> {
    try {
      const client = new Client({ connectionString: this.adminUrl(), connectionTimeoutMillis: 1000 });
      await client.connect();
      await client.end();
      return true;
    } catch {
      return false;
    }
  }
}

/** Below /root, say, PostgreSQL's account cannot reach the folder; then a folder of the same checkout under /var/lib serves. */
function reachable(directory: string, account: Account): string {
  mkdirSync(directory, { recursive: true });
  if (canEnter(account, directory)) return directory;
  const name = createHash('sha256').update(directory).digest('hex').slice(0, 12);
  const elsewhere = path.join('/var/lib/resolute', name);
  mkdirSync(elsewhere, { recursive: true, mode: 0o755 });
  return elsewhere;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
