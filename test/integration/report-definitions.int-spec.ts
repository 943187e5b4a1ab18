import { Reads, Writes } from '@resolute/database';
import { type Person, SYSTEM } from '@resolute/domain';
import {
  ReportCompiler,
  ReportDefinitionsQueries,
  ReportDefinitionsService,
  type ReportDefinitionView,
  type ReportDefinitionWish,
  ReportRenderer,
  ReportRunsQueries,
  ReportRunsService,
  type ReportSnapshot,
  SnapshotsService,
} from '@resolute/reporting';
import type { DataSource } from 'typeorm';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { factsIn } from '../support/facts';
import { installSample } from '../support/installation';

jest.setTimeout(60_000);

const NOBODY = '0198f3c2-7b1e-7c3a-9d42-5f6a8b9c0d13';

describe('the definition of a report', () => {
  let database: TestDatabase;
  let source: DataSource;
  let clock: HandClock;
  let directory: Directory;
  let planner: Person;
  let rapporteur: Person;
  let queries: ReportDefinitionsQueries;
  let definitions: ReportDefinitionsService;
  let wish: ReportDefinitionWish;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await database.open();
    clock = new HandClock();
    await installSample(source, clock.now());
    directory = new Directory(source);
    planner = await directory.person({ grants: [{ role: 'planner' }] });
    rapporteur = await directory.person({ name: 'Rita', grants: [{ role: 'rapporteur' }] });
    queries = new ReportDefinitionsQueries(new Reads(source));
    definitions = new ReportDefinitionsService(new Writes(source, clock), queries);
    wish = {
      code: 'short-summary',
      title: { en: 'Short summary', fr: ' ' },
      form: 'council',
      series: 'COUNCIL',
      isActive: true,
      cutOffDays: 3,
      languages: ['fr', 'en'],
      formats: ['xlsx', 'pdf-ua'],
      sections: ['goals', 'at-a-glance'],
      firstHeadlines: ['I-STD-02'],
      mostHeadlines: 1,
      mostNamed: 3,
      reviewerIds: [rapporteur.id],
    };
  });
  afterAll(() => database.drop());

  const faultsOf = async (work: Promise<unknown>): Promise<string[]> => {
    const error = await work.then(
      () => undefined,
      (refused: { errors?: { field: string; code: string }[] }) => refused,
    );
    return (error?.errors ?? []).map(({ field, code }) => `${field} ${code}`);
  };
  const resultId = async (code: string, plan: string): Promise<string> => {
    const [row] = await source.query<{ id: string }[]>(
      `SELECT r.id FROM results r JOIN framework_versions f ON f.id = r.framework_version_id WHERE r.code = $1 AND f.code = $2`,
      [code, plan],
    );
    return row?.id ?? '';
  };
  const planId = async (code: string): Promise<string> =>
    (await source.query<{ id: string }[]>('SELECT id FROM framework_versions WHERE code = $1', [code]))[0]?.id ?? '';

  it('ships with the product, for the Council and for TSAG', async () => {
    const { items } = await queries.list(planner, { size: 50 });
    const codes = items.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['council-summary', 'tsag-progress']));
    expect(codes).toEqual(codes.toSorted());
    expect(items.find(({ code }) => code === 'council-summary')).toMatchObject({
      form: 'council',
      series: 'COUNCIL',
      languages: ['ar', 'zh', 'en', 'fr', 'ru', 'es'],
      framework: null,
      results: [],
      reviewers: [],
      version: 2,
    });
  });

  it('is made by a planner and nobody else, once under its code, and keeps what is empty out', async () => {
    const stranger = await directory.person({ grants: [{ role: 'director' }] });
    await expect(definitions.create(stranger, wish)).rejects.toMatchObject({ code: 'access/not-allowed' });
    const made = await definitions.create(planner, wish);
    expect(made).toMatchObject({
      title: { en: 'Short summary' },
      languages: ['en', 'fr'],
      formats: ['pdf-ua', 'xlsx'],
      sections: ['goals', 'at-a-glance'],
      reviewers: [{ id: rapporteur.id, name: 'Rita', mayReview: true }],
      version: 1,
    });
    await expect(definitions.create(planner, wish)).rejects.toMatchObject({ code: 'report-definition/code-taken' });
  });

  it('names each field that is wrong', async () => {
    const planned = await planId('SP-2024-2027');
    const verifier = await directory.person({ grants: [{ role: 'verifier' }] });
    const gone = await directory.person({ grants: [{ role: 'rapporteur' }], disabled: true });
    const [operational] = await source.query<{ id: string }[]>(
      `SELECT r.id FROM results r JOIN framework_versions f ON f.id = r.framework_version_id WHERE f.kind = 'operational-plan' LIMIT 1`,
    );
    const cases: readonly (readonly [Partial<ReportDefinitionWish>, readonly string[]])[] = [
      [{ code: 'Short Summary' }, ['code field/not-a-key']],
      [{ series: 'council' }, ['series field/not-a-code']],
      [{ title: {} }, ['title field/empty']],
      [{ languages: [], sections: [] }, ['languages field/none-chosen', 'sections field/none-chosen']],
      [{ sections: ['goals', 'goals'] }, ['sections.1 field/repeated']],
      [{ firstHeadlines: ['I-STD-02', 'I-NONE'] }, ['firstHeadlines.1 field/no-such-code']],
      [{ frameworkId: NOBODY }, ['frameworkId field/no-such-entry']],
      [{ frameworkId: planned, resultIds: [NOBODY] }, ['resultIds.0 field/no-such-entry']],
      [{ frameworkId: planned, resultIds: [operational?.id ?? ''] }, ['resultIds.0 field/result-outside-plan']],
      [
        { reviewerIds: [NOBODY, verifier.id, gone.id, rapporteur.id, rapporteur.id] },
        [
          'reviewerIds.0 field/no-such-entry',
          'reviewerIds.1 field/not-a-rapporteur',
          'reviewerIds.2 field/person-disabled',
          'reviewerIds.4 field/repeated',
        ],
      ],
    ];
    for (const [odd, faults] of cases)
      expect(await faultsOf(definitions.create(planner, { ...wish, code: 'odd', ...odd }))).toEqual(faults);
    await expect(queries.coded(SYSTEM, 'odd')).rejects.toMatchObject({ code: 'row/not-found' });
  });

  it('changes by its version, and only what is wished', async () => {
    const made = await definitions.create(planner, { ...wish, code: 'changing' });
    const results = [await resultId('G1', 'SP-2024-2027')];
    const changed = await definitions.change(planner, made.id, made.version, { resultIds: results, mostNamed: 9 });
    expect(changed).toMatchObject({ ...made, mostNamed: 9, results: [{ code: 'G1' }], version: 2 });
    const late = definitions.change(planner, made.id, made.version, { mostNamed: 5 });
    await expect(late).rejects.toMatchObject({ code: 'row/stale', current: changed });
    // Somebody who is no rapporteur any more stays where nobody touches the list, and is told of.
    await source.query(`UPDATE persons SET disabled_at = now() WHERE id = $1`, [rapporteur.id]);
    const after = await definitions.change(planner, made.id, 2, { cutOffDays: 4 });
    expect(after).toMatchObject({ cutOffDays: 4, results: [{ code: 'G1' }], reviewers: [{ mayReview: false }] });
    await source.query(`UPDATE persons SET disabled_at = NULL WHERE id = $1`, [rapporteur.id]);
    // So does an indicator that was given another code.
    await source.query(`UPDATE report_definitions SET first_headlines = ARRAY['I-OLD'] WHERE id = $1`, [made.id]);
    const kept = await definitions.change(planner, made.id, 3, { firstHeadlines: ['I-OLD', 'I-STD-02'] });
    expect(kept.firstHeadlines).toEqual(['I-OLD', 'I-STD-02']);
    expect(await faultsOf(definitions.change(planner, made.id, 4, { firstHeadlines: ['I-NONE'] }))).toEqual([
      'firstHeadlines.0 field/no-such-code',
    ]);
  });

  describe('limits its report', () => {
    const renderer = new ReportRenderer();
    afterAll(() => renderer.close());

    async function reported(definition: ReportDefinitionView): Promise<{ runId: string; snapshot: ReportSnapshot }> {
      const [reads, writes] = [new Reads(source), new Writes(source, clock)];
      const runQueries = new ReportRunsQueries(reads);
      const runId = await new ReportRunsService(writes, runQueries).request(SYSTEM, definition.code, 'C26');
      const snapshots = new SnapshotsService(writes, reads, factsIn(source, clock));
      await new ReportCompiler(runQueries, snapshots, renderer, writes).compile(runId);
      const content = (await runQueries.snapshot(runId))?.content ?? '';
      return { runId, snapshot: JSON.parse(content) as ReportSnapshot };
    }

    it('to some results and what contributes to them, in its languages and formats, with its reviewers', async () => {
      const definition = await definitions.create(planner, {
        ...wish,
        code: 'one-goal',
        sections: ['at-a-glance', 'goals', 'results', 'late'],
        // The second contributes to the first, and is told of there.
        resultIds: [await resultId('TP3', 'SP-2024-2027'), await resultId('TP3.O2', 'SP-2024-2027')],
      });
      const { runId, snapshot } = await reported(definition);
      const whole = await factsIn(source, clock).at(clock.now(), 'C26').plan();
      const { sections, layout } = snapshot;
      expect(layout).toMatchObject({ code: 'one-goal', languages: ['en', 'fr'], formats: ['pdf-ua', 'xlsx'] });
      expect(sections.goals?.goals.map(({ code }) => code)).toEqual(['TP3']);
      const told = sections.results?.results.map(({ code }) => code) ?? [];
      expect(told[0]).toBe('TP3');
      expect(told.filter((code) => code === 'TP3.O2')).toHaveLength(1);
      expect(told.length).toBeGreaterThan(1);
      expect(told.length).toBeLessThan(whole.results.length);
      expect(sections['at-a-glance']?.tally.total).toBeLessThan(whole.overview.tally.total);
      const indicators = new Set(
        sections.results?.results.flatMap((result) => result.indicators.map(({ code }) => code)),
      );
      expect(sections.late?.items.filter(({ code }) => !indicators.has(code))).toEqual([]);
      const files = await source.query('SELECT language, format FROM report_files WHERE run_id = $1 ORDER BY 1, 2', [
        runId,
      ]);
      expect(files).toEqual(
        ['en', 'fr'].flatMap((language) => ['pdf-ua', 'xlsx'].map((format) => ({ language, format }))),
      );
      const reviewers = await source.query(
        'SELECT v.person_id FROM report_reviewers v JOIN reports p ON p.id = v.report_id WHERE p.run_id = $1',
        [runId],
      );
      expect(reviewers).toEqual([{ person_id: rapporteur.id }]);
    });

    it('to a plan of its own, and what is changed later changes no report', async () => {
      const [plan] = await source.query<{ id: string; code: string }[]>(
        `SELECT id, code FROM framework_versions WHERE kind = 'operational-plan' ORDER BY first_year DESC LIMIT 1`,
      );
      const definition = await definitions.create(planner, {
        ...wish,
        code: 'one-plan',
        languages: ['en'],
        formats: ['docx'],
        sections: ['at-a-glance'],
        frameworkId: plan?.id ?? '',
      });
      const { runId, snapshot } = await reported(definition);
      expect(snapshot.sections['at-a-glance']?.framework?.code).toBe(plan?.code);
      await definitions.change(planner, definition.id, definition.version, { mostNamed: 7, languages: ['ar'] });
      const [reads, writes] = [new Reads(source), new Writes(source, clock)];
      const again = await new SnapshotsService(writes, reads, factsIn(source, clock)).freeze(runId);
      expect(JSON.parse(again)).toEqual(snapshot);
    });
  });

  it('says nothing of a plan that was not known yet', async () => {
    const facts = factsIn(source, clock).at(clock.now(), 'C26', { frameworkId: NOBODY });
    expect((await facts.plan()).overview.framework).toBeNull();
  });
});
