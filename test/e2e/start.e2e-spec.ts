import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { projectRoot } from '@resolute/platform';
import { createTestDatabase } from '../support/database';
import { freePort } from '../support/free-port';

jest.setTimeout(90_000);

describe('resolute start', () => {
  let folder: string;
  const running: Start[] = [];

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'resolute start '));
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((start) => start.stop()));
    rmSync(folder, { recursive: true, force: true });
  });

  async function start(options: StartOptions = {}): Promise<Start> {
    const started = new Start(folder, await freePort(), options);
    running.push(started);
    return started;
  }

  it('serves the web app, keeps its data over a second start, and leaves no process', async () => {
    const first = await start();
    await first.says('is ready at');
    expect(first.output).toContain(path.join(folder, 'var', 'sample-accounts.txt'));
    await expect(first.get('/')).resolves.toContain('<div id="root">');
    await expect(first.get('/health/live')).resolves.toContain('live');

    const accounts = path.join(folder, 'var', 'sample-accounts.txt');
    expect(statSync(accounts).mode & 0o777).toBe(0o600);
    const text = readFileSync(accounts, 'utf8');
    for (const role of [
      'administrator',
      'planner',
      'contributor',
      'verifier',
      'rapporteur',
      'director',
      'council',
      'auditor',
    ]) {
      expect(text).toMatch(new RegExp(`^${role} +${role}@sample\\.resolute\\.example +[\\w-]{16} `, 'm'));
    }
    expect(await first.stop()).toBe(0);
    expect(processesOf(folder)).toEqual([]);

    const second = await start();
    await second.says('is ready at');
    expect(readFileSync(accounts, 'utf8')).toBe(text);
    expect(await second.stop()).toBe(0);
    expect(processesOf(folder)).toEqual([]);
  });

  it('starts empty with a link for the first administrator, a new one at each start', async () => {
    const link = /http:\/\/localhost:\d+\/join#([\w-]{43})/;
    const first = await start({ arguments: ['--no-sample'] });
    await first.says('is ready at');
    await first.says('/join#');
    expect(existsSync(path.join(folder, 'var', 'sample-accounts.txt'))).toBe(false);
    await first.stop();
    const second = await start();
    await second.says('/join#');
    expect(link.exec(second.output)?.[1]).not.toBe(link.exec(first.output)?.[1]);
  });

  it('leaves the first alone when started twice', async () => {
    const first = await start();
    await first.says('is ready at');
    const second = await start();
    expect(await second.ended()).toBe(1);
    expect(second.output).toContain(`already running for this folder at ${first.url}`);
    await expect(first.get('/health/live')).resolves.toContain('live');
  });

  it('lets one of two win that start at the same moment', async () => {
    const both = await Promise.all([start(), start()]);
    await Promise.any(both.map((one) => one.says('is ready at')));
    await Promise.race(both.map((one) => one.ended()));
    expect(
      both
        .map((one) => one.output)
        .join('\n')
        .match(/is ready at/g),
    ).toHaveLength(1);
    expect(
      both
        .map((one) => one.output)
        .join('\n')
        .match(/already running for this folder/g),
    ).toHaveLength(1);
  });

  it('adopts what a killed start left over', async () => {
    const first = await start();
    await first.says('is ready at');
    first.kill();
    await first.ended();
    const second = await start();
    await second.says('is ready at');
    expect(await second.stop()).toBe(0);
    expect(processesOf(folder)).toEqual([]);
  });

  it('uses the PostgreSQL, the address and the port that the settings name', async () => {
    const database = await createTestDatabase({ empty: true });
    const environment = { DATABASE_URL: database.servingUrl, DATABASE_OWNER_URL: database.ownerUrl, HOST: '127.0.0.2' };
    const started = await start({ environment });
    await started.says('is ready at');
    expect(existsSync(path.join(folder, 'var', 'postgres'))).toBe(false);
    await expect(fetch(`${started.url.replace('localhost', '127.0.0.2')}/health/ready`)).resolves.toMatchObject({
      status: 200,
    });
    await expect(started.get('/health/live')).rejects.toThrow('fetch failed');
    expect(await started.stop()).toBe(0);
    await database.drop();
  });

  it('says which settings are wrong', async () => {
    const start_ = await start({ environment: { LOG_LEVEL: 'loud', SESSION_IDLE_MINUTES: '1' } });
    expect(await start_.ended()).toBe(1);
    expect(start_.output).toContain('LOG_LEVEL must be one of');
    expect(start_.output).toContain('SESSION_IDLE_MINUTES must not be less than 5');
  });

  it('works for an ordinary user, from a path with spaces', async () => {
    const user = process.getuid?.() === 0 ? Number(execFileSync('id', ['-u', 'nobody'])) : process.getuid?.();
    const checkout = path.join(folder, 'a check out');
    mkdirSync(checkout);
    for (const part of ['dist', 'scripts', 'apps', 'docs', 'libs', 'migrations'])
      cpSync(path.join(projectRoot(), part), path.join(checkout, part), { recursive: true });
    for (const file of ['package.json', 'package-lock.json', 'nest-cli.json', 'tsconfig.json'])
      cpSync(path.join(projectRoot(), file), path.join(checkout, file));
    symlinkSync(path.join(projectRoot(), 'node_modules'), path.join(checkout, 'node_modules'));
    execFileSync('chown', ['-R', String(user), folder]);
    const started = await start({ checkout, uid: user });
    await started.says('is ready at');
    expect(statSync(path.join(folder, 'var', 'postgres', 'data')).uid).toBe(user);
    expect(await started.stop()).toBe(0);
  });
});

interface StartOptions {
  readonly arguments?: readonly string[];
  readonly environment?: Record<string, string>;
  readonly checkout?: string;
  readonly uid?: number;
}

/** One `resolute start` as a person runs it, in a data folder of its own. */
class Start {
  output = '';
  readonly url: string;
  private readonly child: ChildProcess;
  private readonly end: Promise<number | null>;

  constructor(
    folder: string,
    port: number,
    { arguments: extra = [], environment = {}, checkout = projectRoot(), uid }: StartOptions,
  ) {
    this.url = `http://localhost:${port}`;
    const env = {
      PATH: process.env.PATH,
      HOME: folder,
      PORT: String(port),
      DATA_DIR: path.join(folder, 'var'),
      ...environment,
    };
    this.child = spawn(process.execPath, [path.join(checkout, 'scripts/resolute.mjs'), 'start', ...extra], {
      env,
      uid,
    });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on('data', (chunk) => (this.output += String(chunk)));
    // When it has ended and all that it said has been read.
    this.end = new Promise((resolve) => this.child.once('close', (code) => resolve(code)));
  }

  async says(text: string): Promise<void> {
    const deadline = Date.now() + 60_000;
    while (!this.output.includes(text)) {
      if (Date.now() > deadline || this.child.exitCode !== null)
        throw new Error(`Did not say "${text}":\n${this.output}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async get(route: string): Promise<string> {
    const response = await fetch(this.url.replace('localhost', '127.0.0.1') + route);
    return response.text();
  }

  ended(): Promise<number | null> {
    return this.end;
  }

  stop(): Promise<number | null> {
    this.child.kill('SIGINT');
    return this.end;
  }

  kill(): void {
    this.child.kill('SIGKILL');
  }
}

/** Command lines of living processes that name the folder or serve from its data; zombies have none. */
function processesOf(folder: string): string[] {
  if (!existsSync('/proc/self')) return [];
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map((pid) => {
      try {
        const environment = readFileSync(`/proc/${pid}/environ`, 'utf8');
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return command.includes(folder) || environment.includes(`DATA_DIR=${folder}`) ? command : '';
      } catch {
        return '';
      }
    })
    .filter((command) => command !== '');
}
