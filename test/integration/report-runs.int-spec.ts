import { createHash } from 'node:crypto';
import { Reads, Writes } from '@resolute/database';
import { canonicalJson, LANGUAGES, SYSTEM } from '@resolute/domain';
import type { SampleAccount } from '@resolute/identity';
import {
  type FrozenReport,
  manifestOf,
  REPORT_FORMATS,
  ReportCompiler,
  ReportRenderer,
  ReportRunsQueries,
  ReportRunsService,
  type ReportSnapshot,
  SnapshotsService,
} from '@resolute/reporting';
import type { DataSource } from 'typeorm';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { factsIn } from '../support/facts';
import { installSample } from '../support/installation';

jest.setTimeout(60_000);

/** Nothing is drawn with what these tests draw with. */
const prepare = (): undefined => undefined;

describe('a report', () => {
  const renderer = new ReportRenderer();
  let database: TestDatabase;
  let source: DataSource;
  let clock: HandClock;
  let runs: ReportRunsService;
  let queries: ReportRunsQueries;
  let compiler: ReportCompiler;
  let accounts: SampleAccount[];

  beforeEach(async () => {
    database = await createTestDatabase();
    source = await database.open();
    clock = new HandClock();
    accounts = await installSample(source, clock.now());
    queries = new ReportRunsQueries(new Reads(source));
    runs = new ReportRunsService(new Writes(source, clock), queries);
    compiler = compilerWith(renderer);
  });
  afterEach(() => database.drop());
  afterAll(() => renderer.close());

  function compilerWith(using: ReportRenderer): ReportCompiler {
    const [reads, writes] = [new Reads(source), new Writes(source, clock)];
    return new ReportCompiler(queries, new SnapshotsService(writes, reads, factsIn(source, clock)), using, writes);
  }

  const request = (): Promise<string> => runs.request(SYSTEM, 'council-summary', 'C26');
  const count = async (table: string): Promise<number> => {
    const [row] = await source.query<{ count: number }[]>(`SELECT count(*)::int FROM ${table}`);
    return row?.count ?? 0;
  };

  it('is asked for once for a meeting, however often and by however many at the same moment', async () => {
    const ids = await Promise.all(Array.from({ length: 5 }, request));
    expect(new Set([...ids, await request()]).size).toBe(1);
    expect(await count('report_runs')).toBe(1);
    expect(await count(`outbox WHERE job = 'report.compile'`)).toBe(1);
  });

  it('is asked for by the planning office and nobody else', async () => {
    const as = (role: string) => {
      const id = accounts.find((account) => account.role === role)?.personId ?? '';
      const actor = { kind: 'person', id, grants: [{ role, unitId: null }] } as never;
      return runs.request(actor, 'council-summary', 'C26');
    };
    for (const { role } of accounts.filter((account) => account.role !== 'planner'))
      await expect(as(role)).rejects.toMatchObject({ code: 'access/not-allowed' });
    await expect(as('planner')).resolves.toBeTruthy();
  });

  it('of a form or for a meeting that there is not is refused', async () => {
    const errorsOf = (definition: string, occasion: string) =>
      runs.request(SYSTEM, definition, occasion).catch(({ errors }: { errors: object }) => errors);
    expect(await errorsOf('council-summary', 'C99')).toEqual([{ field: 'occasion', code: 'field/no-such-code' }]);
    expect(await errorsOf('poem', 'C26')).toEqual([{ field: 'definition', code: 'field/no-such-code' }]);
  });

  it('is frozen, drawn and stored, and is the same document after a second and a simultaneous try', async () => {
    const runId = await request();
    await Promise.all([compiler.compile(runId), compiler.compile(runId)]);
    const files = await queries.files(runId);
    await compiler.compile(runId);
    expect(await queries.get(SYSTEM, runId)).toMatchObject({
      state: 'ready',
      definition: { code: 'council-summary' },
      occasion: { code: 'C26' },
      progress: { drawn: 24, of: 24 },
      reportId: expect.any(String),
    });
    expect(files.map(({ language, format }) => `${language} ${format}`)).toEqual(
      LANGUAGES.toSorted().flatMap((language) => REPORT_FORMATS.toSorted().map((format) => `${language} ${format}`)),
    );
    for (const { content, sha256, pages, format } of files) {
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
      expect([format, pages]).toEqual([format, format.startsWith('pdf') ? expect.any(Number) : null]);
    }
    expect(Math.max(...files.map(({ pages }) => pages ?? 0))).toBeLessThanOrEqual(4);
    expect(await queries.files(runId)).toEqual(files);
    // Asked for, frozen, drawn in six languages, done, and opened for people to work on: once each.
    expect(await count(`audit_entries WHERE action LIKE 'report.%'`)).toBe(10);
    expect(await count('reports')).toBe(1);
  });

  it('goes on from its snapshot when the first try died before it was drawn, whatever was accepted since', async () => {
    const runId = await request();
    const dying = { render: () => Promise.reject(new Error('killed')), prepare };
    await expect(compilerWith(dying as unknown as ReportRenderer).compile(runId)).rejects.toThrow('killed');
    expect(await queries.get(SYSTEM, runId)).toMatchObject({ state: 'frozen' });
    const [{ content }] = await source.query<[{ content: string }]>('SELECT content FROM report_snapshots');
    await source.query(`UPDATE indicators SET code = 'I-NEW-01' WHERE code = 'I-STD-02'`);
    await compiler.compile(runId);
    expect(await source.query('SELECT content FROM report_snapshots')).toEqual([{ content }]);
    expect(await queries.get(SYSTEM, runId)).toMatchObject({ state: 'ready' });
    // Frozen twice, each value is cited once, by this report.
    const cited = await source.query('SELECT DISTINCT actual_id, report_id FROM actual_citations');
    const { sections } = JSON.parse(content) as ReportSnapshot;
    const values = (sections.headlines?.indicators ?? []).flatMap(({ provenance }) =>
      Object.values(provenance).flatMap(({ parts }) => parts.map(({ actualId }) => actualId)),
    );
    expect(values.length).toBeGreaterThan(0);
    expect(cited).toEqual(expect.arrayContaining(values.map((id) => ({ actual_id: id, report_id: runId }))));
    expect(cited).toHaveLength(new Set(values).size);
  });

  it('that was given up says why, and is made when it is asked for again', async () => {
    const runId = await request();
    const dying = { render: () => Promise.reject(new Error('killed')), prepare } as unknown as ReportRenderer;
    await expect(compilerWith(dying).compile(runId)).rejects.toThrow('killed');
    await expect(compilerWith(dying).compile(runId)).rejects.toThrow('killed');
    expect(await queries.get(SYSTEM, runId)).toMatchObject({
      isUnderWay: true,
      fault: expect.stringContaining('ar: killed'),
    });
    // The same fault of two tries is told once.
    expect(await count(`audit_entries WHERE action = 'report.failed'`)).toBe(1);
    await source.query(`UPDATE outbox SET failed_at = now(), failure = 'job/failed' WHERE job = 'report.compile'`);
    expect(await queries.get(SYSTEM, runId)).toMatchObject({
      isUnderWay: false,
      fault: expect.stringContaining('ar: killed'),
    });

    const ids = await Promise.all([request(), request(), request()]);
    expect(new Set(ids)).toEqual(new Set([runId]));
    expect(await queries.get(SYSTEM, runId)).toMatchObject({ state: 'frozen', isUnderWay: true, fault: null });
    expect(await count(`outbox WHERE job = 'report.compile'`)).toBe(2);
    await compiler.compile(runId);
    await source.query(`UPDATE outbox SET done_at = now() WHERE job = 'report.compile' AND failed_at IS NULL`);
    expect(await request()).toBe(runId);
    expect(await queries.get(SYSTEM, runId)).toMatchObject({ state: 'ready', isUnderWay: false, fault: null });
    expect(await count(`outbox WHERE job = 'report.compile'`)).toBe(2);
  });

  it('for a meeting that was cancelled is refused, unless it was made before', async () => {
    const [{ personId } = { personId: '' }] = accounts;
    const cancel = `UPDATE occasions SET cancelled_at = now(), cancelled_by_id = $1, cancellation_reason = 'Moved' WHERE code = 'C26'`;
    const runId = await request();
    await source.query(cancel, [personId]);
    await expect(request()).rejects.toMatchObject({ code: 'occasion/cancelled' });
    await compiler.compile(runId);
    expect(await request()).toBe(runId);
    expect(await count('report_runs')).toBe(1);
  });

  it('says of each file what drew it, also of a language that was drawn later by something newer', async () => {
    const runId = await request();
    const render: ReportRenderer['render'] = async (snapshot, language) => {
      if (language === 'ru') throw new Error('no glyph');
      const drawn = await renderer.render(snapshot, language);
      return { ...drawn, generator: { ...drawn.generator, resolute: '0.0.1' } };
    };
    await expect(compilerWith({ render, prepare } as unknown as ReportRenderer).compile(runId)).rejects.toThrow(
      'ru: no glyph',
    );
    await compiler.compile(runId);
    const [run, frozen, files] = [
      await queries.get(SYSTEM, runId),
      await queries.snapshot(runId),
      await queries.files(runId),
    ];
    const { generators } = manifestOf(run, frozen as FrozenReport, files);
    expect(generators.map(({ resolute, languages }) => [resolute, languages])).toEqual([
      ['0.0.1', ['ar', 'en', 'es', 'fr', 'zh']],
      [expect.not.stringContaining('0.0.1'), ['ru']],
    ]);
  });

  it('does not lose the others when one language cannot be drawn, and draws it the next time', async () => {
    const runId = await request();
    const render: ReportRenderer['render'] = (snapshot, language) =>
      language === 'ru' ? Promise.reject(new Error('no glyph')) : renderer.render(snapshot, language);
    const failing = { render, prepare } as unknown as ReportRenderer;
    await expect(compilerWith(failing).compile(runId)).rejects.toThrow('ru: no glyph');
    expect(await queries.get(SYSTEM, runId)).toMatchObject({ state: 'frozen' });
    const drawn = await queries.files(runId);
    expect(new Set(drawn.map(({ language }) => language)).size).toBe(5);
    await compiler.compile(runId);
    expect(await queries.get(SYSTEM, runId)).toMatchObject({ state: 'ready' });
    const known = new Set(drawn.map(({ sha256 }) => sha256));
    expect((await queries.files(runId)).filter(({ sha256 }) => known.has(sha256))).toHaveLength(drawn.length);
  });

  it('says nothing that came after its cut-off, and can be computed again from its snapshot alone', async () => {
    const runId = await request();
    await compiler.compile(runId);
    const [{ content }] = await source.query<[{ content: string }]>('SELECT content FROM report_snapshots');
    const snapshot = JSON.parse(content) as ReportSnapshot;
    expect(canonicalJson(snapshot)).toBe(content);
    expect(snapshot).toMatchObject({
      form: 'report/2',
      layout: { code: 'council-summary', languages: LANGUAGES, mostNamed: 6 },
      isSample: true,
      occasion: { code: 'C26' },
    });
    // Of the flows of 2026 nothing was reported by March: critical parts that were rated stand in their place.
    const { headlines, 'at-a-glance': glance } = snapshot.sections;
    const codes = ['I-STD-02', 'I-MEM-01', 'I-PAR-01', 'I-IND-02', 'I-ENB-01'];
    expect(headlines?.indicators.map(({ code }) => code)).toEqual(codes);
    expect(headlines?.indicators.map(({ input }) => input.at.moment)).toEqual(codes.map(() => snapshot.cutOff));
    expect(glance?.framework?.code).toBe('SP-2024-2027');
    expect(snapshot.cutOff).toBe((await queries.get(SYSTEM, runId)).cutOff.toISOString());
  });

  it('tells only of what is part of the plan on the day, and of each unit what it said last', async () => {
    await source.query(`UPDATE indicators SET retired_on = '2026-03-01' WHERE code = 'I-MEM-01'`);
    const facts = factsIn(source, clock).at(clock.now(), 'C26');
    const { indicators, results } = await facts.plan();
    const resultIds = new Set(results.map(({ result }) => result.id));
    const notes = await facts.notes();
    expect(indicators.map(({ code }) => code)).not.toContain('I-MEM-01');
    expect(notes.map(({ result, period }) => `${result.code} ${period}`)).toEqual(['O2 2026-Q1', 'O3 2026-Q1']);
    expect(notes.every(({ result }) => resultIds.has(result.id))).toBe(true);
    // An output that leads nowhere any more is no part of the plan, whatever was said of it.
    await source.query('UPDATE result_links SET superseded_at = $1 WHERE child_id = $2 AND superseded_at IS NULL', [
      clock.now(),
      notes[0]?.result.id,
    ]);
    const after = await factsIn(source, clock).at(clock.now(), 'C26').notes();
    expect(after.map(({ result }) => result.code)).toEqual(['O3']);
    const runId = await request();
    await compiler.compile(runId);
    const [{ content }] = await source.query<[{ content: string }]>('SELECT content FROM report_snapshots');
    const { headlines } = (JSON.parse(content) as ReportSnapshot).sections;
    expect(headlines?.indicators.map(({ code }) => code)).not.toContain('I-MEM-01');
    expect(headlines?.indicators).toHaveLength(5);
  });

  it('to TSAG tells of every result, of both halves of its actions, of what is late, and of what has changed', async () => {
    const runId = await runs.request(SYSTEM, 'tsag-progress', 'TSAG-2026-09');
    await compiler.compile(runId);
    const files = await queries.files(runId);
    expect(files.map(({ language, format }) => `${language} ${format}`)).toEqual(
      REPORT_FORMATS.toSorted().map((format) => `en ${format}`),
    );
    const [{ content }] = await source.query<[{ content: string }]>('SELECT content FROM report_snapshots');
    const { results, changes, late, breakdowns } = (JSON.parse(content) as ReportSnapshot).sections;
    const plan = await factsIn(source, clock).at(clock.now(), 'TSAG-2026-09').plan();
    expect(results?.results.map(({ code }) => code)).toEqual(plan.results.map(({ result }) => result.code));
    const indicators = results?.results.flatMap((result) => result.indicators.map(({ code }) => code)) ?? [];
    expect(new Set(indicators)).toEqual(new Set(plan.indicators.map(({ code }) => code)));
    const actions = results?.results.flatMap((result) => result.actions) ?? [];
    expect(actions.length).toBeGreaterThan(0);
    expect(actions.every(({ planned }) => planned !== null)).toBe(true);
    expect(late?.total).toBeGreaterThan(0);
    expect(breakdowns?.indicators.length).toBeGreaterThan(0);
    // The sample was recorded after that meeting: what stood then is computed for its day.
    expect(changes).toMatchObject({ meeting: { to: '2026-02-27' }, isAsKnownThen: false });
    const values = results?.results.flatMap((result) => result.indicators.flatMap((fact) => fact.values)) ?? [];
    const cited = await source.query('SELECT actual_id FROM actual_citations WHERE report_id = $1', [runId]);
    expect(cited).toHaveLength(new Set(values.map(({ actualId }) => actualId)).size);
  });

  it.each(['report_snapshots', 'report_files'])('leaves rows in %s that nobody changes', async (table) => {
    await compiler.compile(await request());
    await expect(source.query(`DELETE FROM ${table}`)).rejects.toThrow('never changed');
    await expect(source.query(`UPDATE ${table} SET created_at = now()`)).rejects.toThrow('never changed');
  });
});
