import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { Reads, Writes } from '@resolute/database';
import { SYSTEM } from '@resolute/domain';
import {
  ReportCompiler,
  ReportRenderer,
  ReportRunsQueries,
  ReportRunsService,
  SnapshotsService,
} from '@resolute/reporting';
import type { DataSource } from 'typeorm';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { factsIn } from '../support/facts';
import { installSample } from '../support/installation';

jest.setTimeout(120_000);

const ROOT = path.resolve(__dirname, '../..');

describe('a report whose worker is killed', () => {
  const renderer = new ReportRenderer();
  let database: TestDatabase;
  let source: DataSource;
  let clock: HandClock;
  let queries: ReportRunsQueries;
  let dying: ChildProcess | undefined;

  beforeEach(async () => {
    database = await createTestDatabase();
    source = await database.open();
    clock = new HandClock();
    await installSample(source, clock.now());
    await source.query(
      `UPDATE report_definitions SET languages = ARRAY['en', 'fr'], formats = ARRAY['pdf-ua', 'xlsx'] WHERE code = 'council-summary'`,
    );
    queries = new ReportRunsQueries(new Reads(source));
  });
  afterEach(async () => {
    dying?.kill('SIGKILL');
    await database.drop();
  });
  afterAll(() => renderer.close());

  const compiler = (): ReportCompiler => {
    const [reads, writes] = [new Reads(source), new Writes(source, clock)];
    return new ReportCompiler(queries, new SnapshotsService(writes, reads, factsIn(source, clock)), renderer, writes);
  };
  const count = async (table: string): Promise<number> =>
    (await source.query<{ count: number }[]>(`SELECT count(*)::int FROM ${table}`))[0]?.count ?? 0;

  /** Lets another process compile, and kills it in the middle of a transaction. */
  async function killedIn(transaction: number, runId: string): Promise<void> {
    const program = path.join(ROOT, 'test/support/dying-compiler.ts');
    const given = [database.servingUrl, runId, String(transaction), clock.now().toISOString()];
    dying = spawn(process.execPath, ['-r', path.join(ROOT, 'tools/swc-register.cjs'), program, ...given], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(dying, 'exit');
    const said = dying.stdout ? once(dying.stdout, 'data').then(([text]) => String(text)) : ended.then(() => 'ended');
    expect(await Promise.race([said, ended.then(([code]) => `ended with ${code}`)])).toContain('stands still');
    dying.kill('SIGKILL');
    await ended;
  }

  it.each([
    ['while it freezes', 1, { state: 'planned', drawn: 0 }],
    ['while it stores the first language', 2, { state: 'frozen', drawn: 0 }],
    ['while it stores the second', 3, { state: 'frozen', drawn: 2 }],
    ['when all is stored, and before it is ready', 4, { state: 'frozen', drawn: 4 }],
  ])('%s is made by the next one, once', async (_, transaction, { state, drawn }) => {
    const runs = new ReportRunsService(new Writes(source, clock), queries);
    const runId = await runs.request(SYSTEM, 'council-summary', 'C26');
    await killedIn(transaction, runId);
    expect(await queries.get(SYSTEM, runId)).toMatchObject({ state, isUnderWay: true, progress: { drawn, of: 4 } });
    const left = new Set((await queries.files(runId)).map(({ sha256 }) => sha256));
    const snapshot = await queries.snapshot(runId);

    await Promise.all([compiler().compile(runId), compiler().compile(runId)]);
    const run = await queries.get(SYSTEM, runId);
    expect(run).toMatchObject({
      state: 'ready',
      fault: null,
      progress: { drawn: 4, of: 4 },
      reportId: expect.any(String),
    });
    const files = await queries.files(runId);
    expect(files.map(({ language, format }) => `${language} ${format}`)).toEqual([
      'en pdf-ua',
      'en xlsx',
      'fr pdf-ua',
      'fr xlsx',
    ]);
    // What the first one had committed stays as it was.
    expect(files.filter(({ sha256 }) => left.has(sha256))).toHaveLength(left.size);
    if (snapshot) expect(await queries.snapshot(runId)).toEqual(snapshot);
    for (const [action, times] of Object.entries({ frozen: 1, drawn: 2, compiled: 1, opened: 1 }))
      expect([action, await count(`audit_entries WHERE action = 'report.${action}'`)]).toEqual([action, times]);
  });
});
