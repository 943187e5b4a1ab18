import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import autocannon from 'autocannon';
import { createDataSource, migrate, provision, startBundledPostgres } from '../../libs/database/src';
import { projectRoot } from '../../libs/platform/src';
import { migrateQueueSchema } from '../../libs/queues/src';
import { freePort } from '../support/free-port';
import { TestPeople } from '../support/people';
import { type Measurement, median } from './measure';

const ROUNDS = 3;
const SECONDS = 4;
/** The statement of `UnitsQueries.get`. */
const SELECT = `SELECT u.id, u.code, u.kind, u.title, u.parent_id AS "parentId", u.is_sample AS "isSample", u.version
  FROM units u WHERE u.id = $1`;

interface Target {
  readonly url: string;
  readonly headers: Record<string, string>;
}

/** A signed-in GET of one row, with session, policy and validation, against a bare route with the same SELECT. */
export async function getByIdBench(): Promise<Measurement[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'resolute-bench-'));
  const server = await startBundledPostgres({ directory: path.join(folder, 'pg'), durable: false });
  const children: ChildProcess[] = [];
  try {
    const urls = await provision(server.adminUrl, 'bench', path.join(server.directory, 'roles.secret'));
    await migrate({ ownerUrl: urls.owner, servingUrl: urls.serving, afterwards: [migrateQueueSchema] });
    const { unit, cookie } = await somebodyAndAUnit(urls.serving);
    const environment = { DATABASE_URL: urls.serving, DATA_DIR: folder, LOG_LEVEL: 'silent', BENCH_SELECT: SELECT };
    const start = async (entry: string): Promise<number> => {
      const port = await freePort();
      children.push(await started(entry, { ...process.env, ...environment, PORT: String(port) }));
      return port;
    };
    const bare = await start(path.join(__dirname, 'bare-server.cjs'));
    const api = await start(path.join(projectRoot(), 'dist/apps/api/apps/api/src/main.js'));
    return [
      await compare(
        { url: `http://127.0.0.1:${bare}/units/${unit}`, headers: {} },
        { url: `http://127.0.0.1:${api}/api/v1/units/${unit}`, headers: { cookie } },
      ),
    ];
  } finally {
    for (const child of children) await ended(child);
    server.stop();
    for (const own of [server.directory, folder]) rmSync(own, { recursive: true, force: true });
  }
}

async function somebodyAndAUnit(url: string): Promise<{ unit: string; cookie: string }> {
  const source = await createDataSource({ url, applicationName: 'bench' }).initialize();
  const people = new TestPeople(source);
  const unit = await people.unit();
  const { cookie } = await people.person([{ role: 'planner' }]);
  await source.destroy();
  return { unit, cookie };
}

/** Alternately, so that whatever else the machine does meets both alike. */
async function compare(bare: Target, api: Target): Promise<Measurement> {
  const rates = { bare: [] as number[], api: [] as number[] };
  await load(bare, 1);
  await load(api, 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    rates.bare.push(await load(bare, SECONDS));
    rates.api.push(await load(api, SECONDS));
  }
  return {
    name: 'signed-in GET by id, of a bare Fastify + pg route',
    value: median(rates.api) / median(rates.bare),
    unit: 'ratio',
    limit: { atLeast: 0.4 },
    detail: { requestsPerSecond: median(rates.api), bareRequestsPerSecond: median(rates.bare) },
  };
}

async function load({ url, headers }: Target, duration: number): Promise<number> {
  const result = await autocannon({ url, headers, duration, connections: 16 });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url} answered ${result.non2xx} times with no success`);
  return result.requests.average;
}

function started(entry: string, env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const child = fork(entry, [], { env, execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve(child));
    child.once('exit', (code) => reject(new Error(`${entry} ended (exit code ${code})`)));
  });
}

function ended(child: ChildProcess): Promise<unknown> {
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  return exit;
}
