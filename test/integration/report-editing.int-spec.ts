import { LANGUAGES, type Narrative, type Person, paragraphsOf, ROLES, SYSTEM } from '@resolute/domain';
import { openReport, ReportRenderer, type ReportSnapshot, type ReportTextWish, tellReport } from '@resolute/reporting';
import type { DataSource } from 'typeorm';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { installSample } from '../support/installation';
import { personWith, type ReportDeskIn, reportDeskIn } from '../support/report-desk-in';

jest.setTimeout(60_000);

const WELL: Narrative = paragraphsOf('All is well.');

describe('a report that people write', () => {
  const renderer = new ReportRenderer();
  let database: TestDatabase;
  let source: DataSource;
  let desk: ReportDeskIn;
  let planner: Person;
  let rapporteur: Person;
  let report: { id: string; runId: string };

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await database.open({ poolSize: 10 });
    const clock = new HandClock();
    await installSample(source, clock.now());
    desk = reportDeskIn(source, clock);
    [planner, rapporteur] = [await personWith(source, 'planner'), await personWith(source, 'rapporteur')];
    const others = [await personWith(source, 'rapporteur', { disabled: true }), await personWith(source, 'director')];
    for (const { id } of [rapporteur, ...others])
      await source.query(
        `INSERT INTO report_definition_reviewers (definition_id, person_id)
         SELECT id, $1 FROM report_definitions WHERE code = 'council-summary'`,
        [id],
      );
    report = await desk.report('council-summary', 'C26');
  });
  afterAll(async () => {
    await renderer.close();
    await database.drop();
  });

  const key = (section: string, language = 'en') => ({ reportId: report.id, section, language });
  const save = (section: string, version: number | null, wish: ReportTextWish, language = 'en') =>
    desk.saving.save(planner, key(section, language), version, wish);
  const versionOf = async (section: string, language = 'en') =>
    (await desk.texts.get(planner, key(section, language))).version;
  const audited = async (): Promise<number> => {
    const [row] = await source.query<{ count: number }[]>(
      `SELECT count(*)::int FROM audit_entries WHERE action = 'report-text.saved'`,
    );
    return row?.count ?? 0;
  };
  const refusal = (promise: Promise<unknown>): Promise<{ code: string; errors: { field: string; code: string }[] }> =>
    promise.then(
      () => ({ code: 'none', errors: [] }),
      (error: { code: string; errors: { field: string; code: string }[] }) => error,
    );

  it('begins with a draft of each section from what was accepted, and with the reviewers who still may', async () => {
    const view = await desk.queries.get(planner, report.id);
    expect(view).toMatchObject({
      definition: { code: 'council-summary' },
      occasion: { code: 'C26' },
      originalLanguage: 'en',
      languages: LANGUAGES,
      isSample: true,
      versions: [],
      missing: [],
      version: 1,
    });
    expect(view.reviewers).toEqual([{ id: rapporteur.id, name: 'A rapporteur', mayReview: true }]);
    expect(view.texts).toHaveLength(view.sections.length * LANGUAGES.length);
    const english = view.texts.filter(({ language }) => language === 'en');
    expect(english.map(({ standing, author }) => [standing, author])).toEqual(
      view.sections.map(() => ['original', null]),
    );
    expect(new Set(view.texts.filter(({ language }) => language !== 'en').map(({ standing }) => standing))).toEqual(
      new Set(['missing']),
    );
    const { body } = await desk.texts.get(planner, key('went-well'));
    const [{ content }] = await source.query<[{ content: string }]>(
      'SELECT content FROM report_snapshots WHERE run_id = $1',
      [report.runId],
    );
    const notes = (JSON.parse(content) as ReportSnapshot).sections['went-well']?.notes ?? [];
    expect(notes.length).toBeGreaterThan(0);
    for (const { text } of notes) expect(JSON.stringify(body)).toContain((text.en ?? '').slice(0, 30));
  });

  it('is opened once, however often its run is made', async () => {
    const [{ content }] = await source.query<[{ content: string }]>(
      'SELECT content FROM report_snapshots WHERE run_id = $1',
      [report.runId],
    );
    const [run] = await source.query<[{ id: string; definition: string; occasionId: string }]>(
      'SELECT id, definition, occasion_id AS "occasionId" FROM report_runs WHERE id = $1',
      [report.runId],
    );
    await desk.writes.run(SYSTEM, (tx) => openReport(tx, run, JSON.parse(content) as ReportSnapshot));
    expect(await source.query('SELECT id FROM reports')).toEqual([{ id: report.id }]);
  });

  it('is listed by its definition and meeting', async () => {
    const page = { size: 10 };
    const [line] = (await desk.queries.list(planner, { definition: 'council-summary', occasion: 'C26' }, page)).items;
    expect(line).toMatchObject({ id: report.id, occasion: { code: 'C26' }, latestVersion: null });
    expect((await desk.queries.list(planner, { definition: 'tsag-progress' }, page)).items).toEqual([]);
    expect((await desk.queries.list(planner, { occasion: 'C99' }, page)).items).toEqual([]);
  });

  it('is saved as it is written, and the same again changes nothing', async () => {
    const before = await versionOf('goals');
    const saved = await save('goals', before, { body: WELL });
    expect(saved).toMatchObject({ version: before + 1, state: 'original', basedOn: null, body: WELL });
    expect(saved.author).toEqual({ id: planner.id, name: 'A planner' });
    const count = await audited();
    // Sent twice, also by a screen that has not heard of the first answer.
    for (const seen of [before, before + 1, null]) expect(await save('goals', seen, { body: WELL })).toEqual(saved);
    expect(await audited()).toBe(count);
  });

  it('is changed only by whoever has seen what it says now, and is shown to others', async () => {
    const seen = await versionOf('goals');
    await save('goals', seen, { body: paragraphsOf('Mine.') });
    const late = desk.saving.save(await personWith(source, 'planner'), key('goals'), seen, {
      body: paragraphsOf('Theirs.'),
    });
    await expect(late).rejects.toMatchObject({
      code: 'row/stale',
      params: { version: seen + 1 },
      current: { body: paragraphsOf('Mine.'), version: seen + 1 },
    });
    expect((await refusal(save('goals', null, { body: WELL }))).code).toBe('request/if-match-missing');
    expect((await refusal(save('goals', 7, { body: WELL }, 'ru'))).code).toBe('row/not-found');
  });

  it('takes fifty at the same moment for one', async () => {
    const [seen, count] = [await versionOf('attention'), await audited()];
    const body = paragraphsOf('Saved by fifty tabs.');
    const saved = await Promise.all(Array.from({ length: 50 }, () => save('attention', seen, { body })));
    expect(new Set(saved.map(({ version }) => version))).toEqual(new Set([seen + 1]));
    const first = await Promise.all(Array.from({ length: 50 }, () => save('attention', null, { body }, 'es')));
    expect(new Set(first.map(({ version }) => version))).toEqual(new Set([1]));
    expect(await audited()).toBe(count + 2);
  });

  it('of fifty different ones keeps one, and tells the others', async () => {
    const seen = await versionOf('headlines');
    const codes = await Promise.all(
      Array.from(
        { length: 50 },
        async (_, at) => (await refusal(save('headlines', seen, { body: paragraphsOf(`No ${at}`) }))).code,
      ),
    );
    expect(codes.filter((code) => code === 'none')).toHaveLength(1);
    expect(codes.filter((code) => code === 'row/stale')).toHaveLength(49);
  });

  it('is translated, and the translation is out of date once the original has changed', async () => {
    const standing = async () => {
      const { texts } = await desk.queries.get(planner, report.id);
      return texts.find(({ section, language }) => section === 'went-well' && language === 'fr')?.standing;
    };
    const fr = (version: number | null, wish: ReportTextWish) => save('went-well', version, wish, 'fr');
    const original = await versionOf('went-well');
    expect(await fr(null, { body: paragraphsOf('Bien') })).toMatchObject({
      state: 'in-translation',
      basedOn: original,
    });
    expect(await standing()).toBe('in-translation');
    await fr(1, { body: paragraphsOf('Bien.'), state: 'translated' });
    expect(await standing()).toBe('translated');
    await save('went-well', original, { body: paragraphsOf('Even better.') });
    expect(await standing()).toBe('out-of-date');
    // Somebody goes on with a translation of what the original said before.
    const known = { state: 'translated', basedOn: original } as const;
    expect(await fr(2, { ...known, body: paragraphsOf('Bien, oui.') })).toMatchObject({ standing: 'out-of-date' });
    expect(await fr(3, { body: paragraphsOf('Encore mieux.'), state: 'translated' })).toMatchObject({
      basedOn: original + 1,
      originalVersion: original + 1,
      standing: 'translated',
    });
    const { errors } = await refusal(fr(4, { body: WELL, basedOn: 99 }));
    expect(errors).toEqual([{ field: 'basedOn', code: 'field/too-great', params: { max: original + 1 } }]);
  });

  it('is not translated before it says something', async () => {
    const original = await versionOf('at-a-glance');
    await save('at-a-glance', original, { body: [] });
    expect((await refusal(save('at-a-glance', null, { body: WELL }, 'fr'))).code).toBe('report/no-original');
    expect((await desk.queries.get(planner, report.id)).missing).toEqual([{ code: 'text', section: 'at-a-glance' }]);
    await save('at-a-glance', original + 1, { body: WELL });
    const { errors } = await refusal(save('at-a-glance', null, { body: [], state: 'translated' }, 'fr'));
    expect(errors).toEqual([{ field: 'body', code: 'field/empty' }]);
  });

  it.each([
    { of: 'a section that it has not', at: ['results', 'en'], body: WELL, field: 'section', code: 'field/not-one-of' },
    { of: 'no section at all', at: ['\u0000', 'en'], body: WELL, field: 'section', code: 'field/not-one-of' },
    {
      of: 'a language that there is not',
      at: ['goals', 'xx'],
      body: WELL,
      field: 'language',
      code: 'field/not-one-of',
    },
    { of: 'no list', at: ['goals', 'en'], body: 'text', field: 'body', code: 'field/not-a-list' },
    { of: 'markup', at: ['goals', 'en'], body: [{ kind: 'html' }], field: 'body.0.kind', code: 'field/not-one-of' },
  ])('refuses $of and names the field', async ({ at: [section = '', language], body, field, code }) => {
    const { errors } = await refusal(save(section, null, { body: body as Narrative }, language));
    expect(errors).toMatchObject([{ field, code }]);
  });

  it('has no text where nobody has written one', async () => {
    for (const [section, language] of [
      ['goals', 'ar'],
      ['results', 'en'],
      ['goals', 'xx'],
      ['\u0000', 'en'],
    ] as const)
      await expect(desk.texts.get(planner, key(section, language))).rejects.toMatchObject({ code: 'row/not-found' });
  });

  it.each(ROLES)('is read and written by a %s as far as the role goes', async (role) => {
    const actor = await personWith(source, role);
    const [reads, writes] = [['planner', 'director', 'auditor'].includes(role), role === 'planner'];
    const codesOf = (...tries: Promise<unknown>[]) =>
      Promise.all(tries.map(async (each) => (await refusal(each)).code === 'access/not-allowed'));
    const page = { size: 1 };
    expect(
      await codesOf(
        desk.queries.list(actor, {}, page),
        desk.queries.get(actor, report.id),
        desk.queries.versions(actor, report.id),
        desk.texts.get(actor, key('goals')),
        desk.previewsWith({ render: () => Promise.resolve({ files: [{}] }) } as never).preview(actor, report.id, 'en'),
      ),
    ).toEqual(Array.from({ length: 5 }, () => !reads));
    expect(
      await codesOf(
        desk.saving.save(actor, key('goals'), 99, { body: WELL }),
        desk.reviewers.set(actor, report.id, 99, []),
        desk.versions.send(actor, report.id, { reviewDueOn: '2000-01-01' }),
      ),
    ).toEqual(Array.from({ length: 3 }, () => !writes));
  });

  it('says who reviews it', async () => {
    const set = (version: number, ids: string[]) => desk.reviewers.set(planner, report.id, version, ids);
    const { version } = await desk.queries.get(planner, report.id);
    const another = await personWith(source, 'rapporteur');
    const disabled = await personWith(source, 'rapporteur', { disabled: true });
    expect((await refusal(set(version, [planner.id, disabled.id]))).errors).toEqual([
      { field: 'reviewers.0', code: 'field/not-a-rapporteur' },
      { field: 'reviewers.1', code: 'field/person-disabled' },
    ]);
    const changed = await set(version, [another.id]);
    expect(changed.reviewers.map(({ id }) => id)).toEqual([another.id]);
    expect(await set(changed.version, [another.id])).toEqual(changed);
    await expect(set(version, [])).rejects.toMatchObject({ code: 'row/stale', current: { id: report.id } });
    const none = await set(changed.version, []);
    expect(none.missing).toEqual([{ code: 'reviewer' }]);
    await set(none.version, [rapporteur.id]);
  });

  it('is seen as it would be sent, within two seconds, in the language that is there', async () => {
    const told: unknown[] = [];
    const render: ReportRenderer['render'] = (snapshot, language, more) => {
      told.push(tellReport(JSON.parse(snapshot) as ReportSnapshot, language, more?.narrative).document);
      return renderer.render(snapshot, language, more);
    };
    const previews = desk.previewsWith({ render } as unknown as ReportRenderer);
    const before = await previews.preview(planner, report.id, 'fr');
    await save('goals', await versionOf('goals'), { body: paragraphsOf('Quite another sentence #1.') });
    const began = performance.now();
    const { bytes, fileName } = await previews.preview(planner, report.id, 'fr');
    expect(performance.now() - began).toBeLessThan(2000);
    expect(fileName).toBe('council-summary-C26-preview-fr.pdf');
    expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(bytes.equals(before.bytes)).toBe(false);
    const words = JSON.stringify(told.at(-1));
    for (const said of ['Quite another sentence #1.', 'Ce texte est en anglais', 'Encore mieux.'])
      expect(words).toContain(said);
    expect(JSON.stringify(told[0])).not.toContain('Quite another sentence');
    expect(await source.query('SELECT id FROM report_files')).toEqual([]);
    expect((await refusal(previews.preview(planner, report.id, 'xx' as 'en'))).errors).toMatchObject([
      { field: 'language', code: 'field/not-one-of' },
    ]);
  });

  it('is not previewed by so many at once that all of them wait', async () => {
    const previews = desk.previewsWith(renderer);
    const codes = await Promise.all(
      Array.from({ length: 6 }, async () => (await refusal(previews.preview(planner, report.id, 'en'))).code),
    );
    expect(codes.toSorted()).toEqual([
      ...Array.from({ length: 4 }, () => 'none'),
      'report/previews-busy',
      'report/previews-busy',
    ]);
    expect((await refusal(previews.preview(planner, report.id, 'en'))).code).toBe('none');
  });
});
