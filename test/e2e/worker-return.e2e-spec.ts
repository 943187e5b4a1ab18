import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Reads, Writes } from '@resolute/database';
import { SYSTEM } from '@resolute/domain';
import { projectRoot } from '@resolute/platform';
import { ReportRunsQueries, ReportRunsService } from '@resolute/reporting';
import type { DataSource } from 'typeorm';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { installSample } from '../support/installation';
import { until } from '../support/until';

jest.setTimeout(150_000);

const WORKER = path.join(projectRoot(), 'dist/apps/worker/apps/worker/src/main.js');
const MOST_SECONDS = 60;

describe('a report whose worker is killed and started again', () => {
  let database: TestDatabase;
  let source: DataSource;
  let folder: string;
  const workers: ChildProcess[] = [];

  beforeEach(async () => {
    database = await createTestDatabase();
    source = await database.open();
    folder = mkdtempSync(path.join(os.tmpdir(), 'resolute-worker-'));
    await installSample(source, new Date());
  });
  afterEach(async () => {
    for (const worker of workers.splice(0)) await ended(worker);
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function startedWorker(): Promise<ChildProcess> {
    const env = {
      PATH: process.env.PATH,
      HOME: folder,
      DATA_DIR: path.join(folder, 'var'),
      DATABASE_URL: database.servingUrl,
      LOG_LEVEL: 'fatal',
    };
    const worker = spawn(process.execPath, [WORKER], { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    workers.push(worker);
    const [word] = (await once(worker, 'message')) as [unknown];
    expect(word).toBe('ready');
    return worker;
  }
  async function ended(worker: ChildProcess): Promise<void> {
    if (worker.exitCode !== null || worker.signalCode !== null) return;
    const end = once(worker, 'exit');
    worker.kill('SIGKILL');
    await end;
  }
  const count = async (sql: string): Promise<number> => (await source.query<{ count: number }[]>(sql))[0]?.count ?? 0;
  const files = () => count('SELECT count(*)::integer FROM report_files');
  const snapshots = () => count('SELECT count(*)::integer FROM report_snapshots');

  it.each([
    ['its figures are frozen', async () => (await snapshots()) > 0],
    ['its first language is stored', async () => (await files()) > 0],
  ])('once %s ends in exactly one result within a minute of the return', async (_, isSo) => {
    const worker = await startedWorker();
    const [reads, writes] = [new Reads(source), new Writes(source, new HandClock(new Date().toISOString()))];
    const queries = new ReportRunsQueries(reads);
    const runId = await new ReportRunsService(writes, queries).request(SYSTEM, 'council-summary', 'C26');
    await until(isSo);
    await ended(worker);
    expect((await queries.get(SYSTEM, runId)).state).not.toBe('ready');

    await startedWorker();
    const back = Date.now();
    await until(async () => (await queries.get(SYSTEM, runId)).state === 'ready', MOST_SECONDS * 1000);
    expect((Date.now() - back) / 1000).toBeLessThan(MOST_SECONDS);
    expect([await snapshots(), await files()]).toEqual([1, 24]);
    const ready = `SELECT count(*)::integer FROM audit_entries WHERE action = 'report.compiled' AND subject_id = '${runId}'`;
    expect(await count(ready)).toBe(1);
  });
});
