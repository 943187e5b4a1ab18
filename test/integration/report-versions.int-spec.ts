import { createHash } from 'node:crypto';
import { canonicalJson, type DomainError, LANGUAGES, type Person, paragraphsOf } from '@resolute/domain';
import { REPORT_FORMATS, ReportRenderer, type VersionContent, type VersionWish } from '@resolute/reporting';
import type { DataSource } from 'typeorm';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { installSample } from '../support/installation';
import { personWith, type ReportDeskIn, reportDeskIn } from '../support/report-desk-in';

jest.setTimeout(60_000);

const DUE = '2026-03-30';

describe('a version of a report', () => {
  const renderer = new ReportRenderer();
  let database: TestDatabase;
  let source: DataSource;
  let clock: HandClock;
  let desk: ReportDeskIn;
  let planner: Person;
  let rapporteur: Person;
  let reportId: string;

  beforeEach(async () => {
    database = await createTestDatabase();
    source = await database.open();
    clock = new HandClock();
    await installSample(source, clock.now());
    desk = reportDeskIn(source, clock);
    [planner, rapporteur] = [await personWith(source, 'planner'), await personWith(source, 'rapporteur')];
    reportId = (await desk.report('council-summary', 'C26')).id;
    await desk.reviewers.set(planner, reportId, 1, [rapporteur.id]);
  });
  afterEach(() => database.drop());
  afterAll(() => renderer.close());

  const send = (wish: Partial<VersionWish> = {}) =>
    desk.versions.send(planner, reportId, { reviewDueOn: DUE, ...wish });
  const write = async (text: string, section = 'goals') => {
    const key = { reportId, section, language: 'en' };
    const { version } = await desk.texts.get(planner, key);
    await desk.saving.save(planner, key, version, { body: paragraphsOf(text) });
  };
  const jobs = (): Promise<{ job: string; ids: object }[]> =>
    source.query(`SELECT job, ids FROM outbox WHERE ids ? 'versionId' ORDER BY job`);
  const contentOf = async (id: string): Promise<string> => {
    const [row] = await source.query<{ content: string }[]>('SELECT content FROM report_versions WHERE id = $1', [id]);
    return row?.content ?? '';
  };

  it('keeps all that the report says, and asks for its documents and its reviewers', async () => {
    await write('Version one.');
    await desk.saving.save(planner, { reportId, section: 'goals', language: 'fr' }, null, {
      body: paragraphsOf('Version une.'),
      state: 'translated',
    });
    await write('Version one, as it was sent.');
    const version = await send({ note: ' ' });
    expect(version).toMatchObject({
      reportId,
      number: 1,
      note: null,
      reviewDueOn: DUE,
      drawnAt: null,
      isUnderWay: true,
    });
    expect(version.sentBy).toEqual({ id: planner.id, name: 'A planner' });
    const content = await contentOf(version.id);
    expect(version.sha256).toBe(createHash('sha256').update(content).digest('hex'));
    const { sections, texts, ...about } = JSON.parse(content) as VersionContent;
    expect(canonicalJson(JSON.parse(content))).toBe(content);
    expect(about).toEqual({ form: 'report-version/1', originalLanguage: 'en' });
    const progress = ['at-a-glance', 'goals', 'went-well', 'attention'];
    expect(sections).toEqual([...progress, 'risk-map', 'top-risks', 'appetite-breaches', 'headlines']);
    expect(texts.goals).toEqual({
      en: { body: paragraphsOf('Version one, as it was sent.'), state: 'original', isOutOfDate: false },
      fr: { body: paragraphsOf('Version une.'), state: 'translated', isOutOfDate: true },
    });
    const ids = { versionId: version.id };
    expect(await jobs()).toEqual([
      { job: 'report.draw', ids },
      { job: 'review.asked', ids },
    ]);
    expect((await desk.queries.get(planner, reportId)).versions).toEqual([version]);
    expect((await desk.queries.list(planner, {}, { size: 1 })).items[0]?.latestVersion).toEqual({
      id: version.id,
      number: 1,
      reviewDueOn: DUE,
    });
  });

  it('is sent only when nothing is missing, and says all that is', async () => {
    await desk.reviewers.set(planner, reportId, 2, []);
    await write(' ');
    await expect(send()).rejects.toMatchObject({
      code: 'report/incomplete',
      errors: [
        { field: 'texts.goals.en', code: 'field/empty' },
        { field: 'reviewers', code: 'field/empty' },
      ],
    });
    const tsag = await desk.report('tsag-progress', 'TSAG-2026-09');
    const { missing } = await desk.queries.get(planner, tsag.id);
    const refusal: unknown = await desk.versions.send(planner, tsag.id, { reviewDueOn: DUE }).catch((error) => error);
    expect(missing.map(({ code }) => code)).toContain('reviewer');
    expect((refusal as DomainError).errors).toHaveLength(missing.length);
    expect(await jobs()).toEqual([]);
  });

  it('asks whoever is named as a reviewer while it is under review', async () => {
    const another = await personWith(source, 'rapporteur');
    const set = async (...people: Person[]) => {
      const { version } = await desk.queries.get(planner, reportId);
      const ids = people.map(({ id }) => id);
      await desk.reviewers.set(planner, reportId, version, ids);
    };
    const asked = async () => (await jobs()).filter(({ job }) => job === 'review.asked').map(({ ids }) => ids);
    await set(rapporteur, another);
    expect(await asked()).toEqual([]);
    await set(rapporteur);
    const { id: versionId } = await send();
    await set(rapporteur, another);
    expect(await asked()).toEqual([{ versionId }, { versionId }]);
    await set(another);
    expect(await asked()).toHaveLength(2);
  });

  it('waits for reviewers who still may', async () => {
    await source.query('UPDATE persons SET disabled_at = now() WHERE id = $1', [rapporteur.id]);
    await expect(send()).rejects.toMatchObject({ errors: [{ field: 'reviewers', code: 'field/empty' }] });
  });

  it('says from the second one on what was changed, if anything was', async () => {
    await send();
    await expect(send({ note: 'None' })).rejects.toMatchObject({ code: 'report/unchanged' });
    await write('Another one.');
    await expect(send()).rejects.toMatchObject({ errors: [{ field: 'note', code: 'field/missing' }] });
    await expect(send({ note: '  ' })).rejects.toMatchObject({ errors: [{ field: 'note', code: 'field/missing' }] });
    expect(await send({ note: 'Goals said anew' })).toMatchObject({ number: 2, note: 'Goals said anew' });
    const { items } = await desk.queries.versions(planner, reportId);
    expect(items.map(({ number }) => number)).toEqual([2, 1]);
  });

  it('is found by its number by whoever reviews the report, and by no other rapporteur', async () => {
    const { id } = await send();
    const { items } = await desk.queries.versions(rapporteur, reportId);
    expect(items).toMatchObject([{ id, number: 1 }]);
    const stranger = await personWith(source, 'rapporteur');
    await expect(desk.queries.versions(stranger, reportId)).rejects.toMatchObject({
      params: { reason: 'not-reviewer' },
    });
    const contributor = await personWith(source, 'contributor');
    await expect(desk.queries.versions(contributor, reportId)).rejects.toMatchObject({ params: { reason: 'role' } });
  });

  it('is reviewed by a day that has not passed in Geneva', async () => {
    clock.set('2026-03-29T22:30:00Z');
    await expect(send({ reviewDueOn: '2026-03-29' })).rejects.toMatchObject({
      errors: [{ field: 'reviewDueOn', code: 'field/day-passed' }],
    });
    await expect(send({ reviewDueOn: '2026-03-30' })).resolves.toMatchObject({ number: 1 });
  });

  it('is one when two people send it at the same moment', async () => {
    const tries = await Promise.allSettled([send(), send(), send()]);
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const each of tries)
      if (each.status === 'rejected')
        expect(['report/unchanged', 'request/invalid']).toContain((each.reason as { code: string }).code);
    expect(await source.query('SELECT number FROM report_versions')).toEqual([{ number: 1 }]);
  });

  it('is never changed, whatever becomes of the report', async () => {
    const { id } = await send();
    const before = await contentOf(id);
    await write('Something else.');
    expect(await contentOf(id)).toBe(before);
    for (const change of [
      `content = '{}'`,
      `note = 'x'`,
      'number = 9',
      `review_due_on = '2027-01-01'`,
      'sent_at = now()',
    ])
      await expect(source.query(`UPDATE report_versions SET ${change}`)).rejects.toThrow('never changed');
    await expect(source.query('DELETE FROM report_versions')).rejects.toThrow('never changed');
  });

  it('is drawn with what it says, in every language and format, and stored once', async () => {
    await write('A sentence of version one.');
    const { id } = await send();
    const compiler = desk.compilerWith(renderer);
    await Promise.all([compiler.draw(id), compiler.draw(id)]);
    const { items } = await desk.files.list(planner, id);
    expect(items.map(({ language, format }) => `${language} ${format}`)).toEqual(
      LANGUAGES.toSorted().flatMap((language) => REPORT_FORMATS.toSorted().map((format) => `${language} ${format}`)),
    );
    // With a draft of every section it is still what the Council reads in three minutes.
    const english = items.filter(({ language }) => language === 'en');
    expect(Math.max(...english.map(({ pages }) => pages ?? 0))).toBeLessThanOrEqual(4);
    await write('A sentence of version two.');
    await compiler.draw(id);
    expect((await desk.files.list(planner, id)).items).toEqual(items);
    const [version] = (await desk.queries.versions(planner, reportId)).items;
    expect(version).toMatchObject({ drawnAt: expect.any(Date), fault: null });
    const file = await desk.files.content(rapporteur, id, { language: 'en', format: 'pdf-ua' });
    expect(file).toMatchObject({ fileName: 'council-summary-C26-v1-en.pdf', mediaType: 'application/pdf' });
    const chunks: Buffer[] = [];
    for await (const chunk of await file.open()) chunks.push(chunk as Buffer);
    expect(createHash('sha256').update(Buffer.concat(chunks)).digest('hex')).toBe(file.sha256);
    const next = await send({ note: 'Goals' });
    await compiler.draw(next.id);
    const hashes = new Set(items.map(({ sha256 }) => sha256));
    const anew = (await desk.files.list(planner, next.id)).items.filter(({ sha256 }) => !hashes.has(sha256));
    // The figures stay; every document that people read says something else.
    expect(anew.map(({ format }) => format)).not.toContain('xlsx');
    expect(anew).toHaveLength(LANGUAGES.length * 3);
    // The run has files of its own, and none of these.
    expect(await source.query('SELECT count(*)::int FROM report_files WHERE version_id IS NULL')).toEqual([
      { count: 0 },
    ]);
  });

  it('of which one language cannot be drawn keeps the others and says why, once, and is drawn the next time', async () => {
    const { id } = await send();
    const render: ReportRenderer['render'] = (snapshot, language, more) =>
      language === 'ru' ? Promise.reject(new Error('no glyph')) : renderer.render(snapshot, language, more);
    const failing = desk.compilerWith({ render } as unknown as ReportRenderer);
    for (const _ of [1, 2]) await expect(failing.draw(id)).rejects.toThrow('ru: no glyph');
    const view = async () => (await desk.queries.versions(planner, reportId)).items[0];
    expect(await view()).toMatchObject({ drawnAt: null, fault: 'ru: no glyph' });
    const languages = async () => new Set((await desk.files.list(planner, id)).items.map(({ language }) => language));
    expect((await languages()).size).toBe(5);
    const audited = await source.query(`SELECT FROM audit_entries WHERE action = 'report-version.failed'`);
    expect(audited).toHaveLength(1);
    await desk.compilerWith(renderer).draw(id);
    expect(await view()).toMatchObject({ fault: null, drawnAt: expect.any(Date) });
    expect((await languages()).size).toBe(6);
  });

  it('is drawn once more where that was given up, and not otherwise', async () => {
    const { id } = await send();
    const notGivenUp = { code: 'report-run/not-given-up' };
    await expect(desk.versions.redraw(planner, id)).rejects.toMatchObject(notGivenUp);
    await source.query(`UPDATE outbox SET failed_at = now(), failure = 'no fonts' WHERE job = 'report.draw'`);
    await source.query(`UPDATE report_versions SET fault = 'no fonts'`);
    await expect(desk.versions.redraw(rapporteur, id)).rejects.toMatchObject({ code: 'access/not-allowed' });
    expect(await desk.versions.redraw(planner, id)).toMatchObject({ isUnderWay: true, fault: null });
    await source.query('UPDATE report_versions SET drawn_at = now()');
    await expect(desk.versions.redraw(planner, id)).rejects.toMatchObject(notGivenUp);
  });

  it('is read by those who plan, decide, audit, and are named as its reviewers', async () => {
    const { id } = await send();
    const file = { language: 'en', format: 'pdf-ua' };
    const answer = async (actor: Person) => {
      const codes = [desk.files.list(actor, id), desk.files.content(actor, id, file)].map((each) =>
        each.then(
          () => 'read',
          ({ code }: { code: string }) => code,
        ),
      );
      return Promise.all(codes);
    };
    // Nothing was drawn yet.
    for (const actor of [
      planner,
      rapporteur,
      await personWith(source, 'director'),
      await personWith(source, 'auditor'),
    ])
      expect(await answer(actor)).toEqual(['read', 'row/not-found']);
    for (const role of ['rapporteur', 'council', 'contributor', 'verifier', 'administrator'] as const)
      expect(await answer(await personWith(source, role))).toEqual(['access/not-allowed', 'access/not-allowed']);
    await expect(desk.files.content(planner, id, { language: '\u0000', format: '../x' })).rejects.toMatchObject({
      code: 'row/not-found',
    });
  });
});
