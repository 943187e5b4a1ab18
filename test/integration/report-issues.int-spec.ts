import { createHash } from 'node:crypto';
import { type Person, paragraphsOf } from '@resolute/domain';
import { ReportRenderer, verifySignature } from '@resolute/reporting';
import type { DataSource } from 'typeorm';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { IssueDesk } from '../support/issue-desk';
import { aReport, aVersion, ReviewDesk, type Words } from '../support/report-versions';

jest.setTimeout(120_000);

const VISITOR = { kind: 'visitor' } as const;
const WORDS: Words = {
  'went-well': { en: 'Much went well.', fr: 'Beaucoup a réussi.' },
  attention: { en: 'Two targets were missed.', fr: 'Deux cibles ont été manquées.' },
  late: { en: 'One value is late.', fr: 'Une valeur est en retard.' },
};
const AUDIT_ROW = `SELECT encode(hash, 'hex') AS hash FROM audit_entries WHERE seq = $1`;
const SEALED = `SELECT record FROM audit_entries WHERE action = 'issue.sealed' AND subject_id = $1`;

interface SealedManifest {
  readonly audit: { readonly seq: number; readonly hash: string };
  readonly documents: readonly {
    readonly language: string;
    readonly files: readonly Record<'file' | 'format' | 'sha256' | 'rendered', string>[];
  }[];
}

const sha256Of = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const faultOf = (field: string, code: string) => ({
  code: 'request/invalid',
  errors: [expect.objectContaining({ field, code })],
});

describe('the issue of a report', () => {
  const renderer = new ReportRenderer();
  let database: TestDatabase;
  let source: DataSource;
  let clock: HandClock;
  let desk: IssueDesk;
  let reviews: ReviewDesk;
  let planner: Person;
  let director: Person;
  let council: Person;
  let anna: Person;
  let reportId: string;
  let versionId: string;

  beforeEach(async () => {
    database = await createTestDatabase();
    source = await database.open({ poolSize: 8 });
    clock = new HandClock('2026-04-20T09:00:00Z');
    const directory = new Directory(source);
    planner = await directory.person({ grants: [{ role: 'planner' }], name: 'Planner' });
    director = await directory.person({ grants: [{ role: 'director' }], name: 'Director' });
    council = await directory.person({ grants: [{ role: 'council' }], name: 'Councillor' });
    anna = await directory.person({ grants: [{ role: 'rapporteur' }], name: 'Anna' });
    desk = new IssueDesk(source, clock, renderer);
    reviews = new ReviewDesk(source, clock);
    reportId = await aReport(source, [anna]);
    versionId = await aVersion(source, reportId, { number: 1, by: planner, at: clock.now(), words: WORDS });
  });
  afterEach(() => database.drop());
  afterAll(() => renderer.close());

  const endorse = (id = versionId) => reviews.endorsements.give(anna, id, { verdict: 'endorsed' });
  const bytesOf = async (id: string, language: string, format: string): Promise<Buffer> => {
    const file = await desk.files.content(director, id, { language, format });
    return Buffer.concat(await (await file.open()).toArray());
  };
  const partOf = async (id: string, part: 'manifest' | 'signature', number = '1'): Promise<Buffer> =>
    Buffer.concat(await (await (await desk.files.seal(director, id, number, part)).open()).toArray());

  it('goes from an endorsed version by the Director to sealed documents', async () => {
    await endorse();
    const prepared = await desk.prepare(planner, reportId, { languages: ['fr'] });
    expect(prepared).toMatchObject({
      state: 'prepared',
      revision: 0,
      documentNumber: 'C26/35',
      issuedAt: null,
      hands: { preparedBy: { name: 'Planner' }, decidedBy: null },
      documents: [{ language: 'en' }, { language: 'fr' }],
      seals: [],
    });
    await desk.compiler.issue(prepared.id);
    expect((await desk.queries.get(director, prepared.id)).documents[0]?.drawnAt).toBeNull();

    const issued = await desk.issue(director, prepared);
    expect(issued).toMatchObject({
      state: 'issued',
      issuedAt: clock.now(),
      languages: ['en', 'fr'],
      hands: { decidedBy: { name: 'Director' }, decidedFor: null },
      seals: [{ number: 1, isDevelopment: true }],
      fault: null,
    });
    for (const { files, seal } of issued.documents) {
      expect(seal).toBe(1);
      expect(files.map(({ format }) => format)).toEqual(['docx', 'json', 'pdf-a', 'pdf-ua', 'xlsx']);
    }
  });

  it('is sealed by a manifest of every file, in which the audit trail is and which is in the audit trail', async () => {
    await endorse();
    const { id } = await desk.issue(director, await desk.prepare(planner, reportId, { languages: ['fr'] }));
    const [manifest, signature] = [await partOf(id, 'manifest'), await partOf(id, 'signature')];
    expect(await verifySignature(manifest, signature)).toMatchObject({ isIntact: true });
    const sealed = JSON.parse(manifest.toString()) as SealedManifest;
    expect(sealed).toMatchObject({
      form: 'issue-manifest/1',
      issue: { id, reportId, revision: 0, documentNumber: 'C26/35', day: '2026-04-20', supersedes: null },
      seal: 1,
      previousSeal: null,
    });
    const files = sealed.documents.flatMap(({ language, files: each }) => each.map((file) => ({ ...file, language })));
    expect(files).toHaveLength(10);
    for (const { language, format, sha256, rendered } of files) {
      expect(sha256Of(await bytesOf(id, language, format))).toBe(sha256);
      // The copy to be kept is signed after it was drawn, and nothing else is touched.
      expect([format, rendered === sha256]).toEqual([format, format !== 'pdf-a']);
    }
    expect(files.map(({ file }) => file)).toContain('C26-35-F-archive.pdf');
    expect(await source.query(AUDIT_ROW, [sealed.audit.seq])).toEqual([{ hash: sealed.audit.hash }]);
    const [said] = await source.query<{ record: string }[]>(SEALED, [id]);
    expect(said?.record).toContain(sha256Of(manifest));
  });

  it('waits for every reviewer, and for an answer to every comment', async () => {
    await expect(desk.prepare(planner, reportId)).rejects.toMatchObject({
      code: 'report/not-settled',
      params: { endorsed: 0, reviewers: 1, openThreads: 0 },
    });
    const { id } = await reviews.comments.add(anna, versionId, { section: 'late', body: 'Which one?' });
    await endorse();
    await expect(desk.prepare(planner, reportId)).rejects.toMatchObject({ params: { endorsed: 1, openThreads: 1 } });
    await reviews.comments.resolve(planner, id, 1, 'It is named in the annex.');
    const prepared = await desk.prepare(planner, reportId);
    await reviews.endorsements.give(anna, versionId, { verdict: 'changes-asked', note: 'Wait' });
    await expect(desk.decisions.approve(director, prepared.id, 1)).rejects.toMatchObject({
      code: 'report/not-settled',
    });
    expect(await desk.queries.get(planner, prepared.id)).toMatchObject({ state: 'prepared', version: 1 });
  });

  it.each([
    ['C25/35', 'field/other-year'],
    ['TSAG-TD35', 'field/not-a-document-number'],
    ['C26/35-E', 'field/not-a-document-number'],
    ['C26/35(Rev.1)', 'field/revision-differs'],
  ])('does not take the number %s', async (documentNumber, code) => {
    await endorse();
    await expect(desk.prepare(planner, reportId, { documentNumber })).rejects.toMatchObject(
      faultOf('documentNumber', code),
    );
  });

  it('has one issue on its way, and one of each number', async () => {
    await endorse();
    const { id } = await desk.prepare(planner, reportId);
    await expect(desk.prepare(planner, reportId, { documentNumber: 'C26/36' })).rejects.toMatchObject({
      code: 'issue/open',
    });
    const other = await aReport(source, [anna]);
    const at = clock.now();
    const theirs = await aVersion(source, other, { number: 1, by: planner, at });
    await endorse(theirs);
    await expect(desk.prepare(planner, other)).rejects.toMatchObject({
      code: 'issue/number-taken',
    });
    await desk.issues.withdraw(planner, id, 1);
    expect(await desk.prepare(planner, other)).toMatchObject({ state: 'prepared' });
  });

  it('is not issued with an untranslated text unless its cover says so', async () => {
    await endorse();
    await expect(desk.prepare(planner, reportId, { languages: ['fr', 'ar'] })).rejects.toMatchObject({
      code: 'issue/untranslated',
      errors: [
        { field: 'languages.1', code: 'field/not-translated', params: { sections: 'went-well, attention, late' } },
      ],
    });
    const said = await desk.prepare(planner, reportId, { languages: ['ar'], saysUntranslated: ['ar'] });
    const issued = await desk.issue(director, said);
    expect(issued.documents).toMatchObject([
      { language: 'ar', saysUntranslated: true },
      { language: 'en', saysUntranslated: false },
    ]);
    await expect(
      desk.issues.translate(planner, issued.id, issued.version, { languages: ['ar'] }),
    ).rejects.toMatchObject(faultOf('languages.0', 'field/already-issued'));
  });

  it('seals a translation later into the same issue, of the words that were endorsed', async () => {
    await endorse();
    const first = await desk.issue(director, await desk.prepare(planner, reportId));
    const later = await desk.issues.translate(planner, first.id, first.version, { languages: ['fr'] });
    await desk.compiler.issue(first.id);
    const both = await desk.queries.get(planner, first.id);
    expect(later.languages).toEqual(['en']);
    expect(both).toMatchObject({
      languages: ['en', 'fr'],
      issuedAt: first.issuedAt,
      seals: [{ number: 1 }, { number: 2 }],
    });
    const second = JSON.parse((await partOf(first.id, 'manifest', '2')).toString()) as object;
    expect(second).toMatchObject({
      seal: 2,
      previousSeal: both.seals[0]?.sha256,
      documents: [{ language: 'fr' }],
    });
    expect(await desk.readings.read(council, first.id, 'fr')).toMatchObject({ language: 'fr' });
    expect(await desk.readings.read(council, first.id, 'ru')).toMatchObject({ language: 'en' });
  });

  it('keeps the translation that reviewers endorsed, whatever became of it since', async () => {
    await endorse();
    const later = { fr: 'Une tout autre chose.', ru: 'Переведено позже.' };
    for (const [language, text] of Object.entries(later))
      await source.query(
        `INSERT INTO report_texts (id, report_id, section, language, body, state, based_on, changed_at, version)
         VALUES (gen_random_uuid(), $1, 'late', $2, $3, 'translated', 1, now(), 1)`,
        [reportId, language, JSON.stringify(paragraphsOf(text))],
      );
    await source.query(
      `INSERT INTO report_texts (id, report_id, section, language, body, state, changed_at, version)
       VALUES (gen_random_uuid(), $1, 'late', 'en', $2, 'original', now(), 1)`,
      [reportId, JSON.stringify(paragraphsOf('One value is late.'))],
    );
    const languages = ['fr', 'ru'] as const;
    await desk.prepare(planner, reportId, { languages, saysUntranslated: ['en', 'fr', 'ru'] });
    const held = await source.query<{ language: string; content: string; said: boolean }[]>(
      'SELECT language, content, says_untranslated AS said FROM issued_documents ORDER BY language',
    );
    // A cover says that something is not translated where that is so, and nowhere else.
    expect(held.map(({ language, said }) => [language, said])).toEqual([
      ['en', false],
      ['fr', false],
      ['ru', true],
    ]);
    expect(held[1]?.content).toContain('Une valeur est en retard.');
    expect(held[1]?.content).not.toContain(later.fr);
    expect(held[2]?.content).toContain(later.ru);
  });

  it('is corrected by a revision that names what it supersedes', async () => {
    await endorse();
    const first = await desk.issue(director, await desk.prepare(planner, reportId));
    await expect(
      desk.prepare(planner, reportId, { documentNumber: 'C26/35(Rev.1)', correction: 'A figure' }),
    ).rejects.toMatchObject({ code: 'report/unchanged' });
    const words = { ...WORDS, late: { en: 'Two values are late.' } };
    const second = await aVersion(source, reportId, { number: 2, by: planner, at: clock.now(), words, note: 'More' });
    await endorse(second);
    await expect(desk.prepare(planner, reportId, { documentNumber: 'C26/35(Rev.1)' })).rejects.toMatchObject(
      faultOf('correction', 'field/missing'),
    );
    const wish = { documentNumber: 'C26/35 (Rev.1)', correction: 'Two values are late, not one.', isPublic: false };
    const revised = await desk.issue(director, await desk.prepare(planner, reportId, wish));
    expect(revised).toMatchObject({
      revision: 1,
      documentNumber: 'C26/35(Rev.1)',
      supersedes: { id: first.id, documentNumber: 'C26/35' },
      supersededBy: null,
    });
    expect(await desk.queries.get(council, first.id)).toMatchObject({ supersededBy: { id: revised.id }, hands: null });
    const { items } = await desk.queries.list(council, { latest: true }, { size: 50 });
    expect(items.map(({ id }) => id)).toEqual([revised.id]);
    // To a visitor the correction, which is not public, has a number and no address.
    expect(await desk.queries.get(VISITOR, first.id)).toMatchObject({
      supersededBy: { id: null, documentNumber: 'C26/35(Rev.1)' },
    });
    const seen = await desk.queries.get(planner, first.id);
    await expect(desk.issues.translate(planner, first.id, seen.version, { languages: ['fr'] })).rejects.toMatchObject({
      code: 'issue/superseded',
    });
  });

  it('is read by those alone who may, and by visitors where it is public', async () => {
    await endorse();
    const prepared = await desk.prepare(planner, reportId, { isPublic: false });
    expect((await desk.queries.list(council, {}, { size: 50 })).items).toEqual([]);
    await expect(desk.queries.get(council, prepared.id)).rejects.toMatchObject({ code: 'access/not-allowed' });
    const issued = await desk.issue(director, prepared);
    expect(await desk.queries.get(council, issued.id)).toMatchObject({ hands: null, fault: null });
    expect(JSON.stringify(await desk.queries.get(council, issued.id))).not.toContain('Planner');
    for (const read of [desk.queries.get(VISITOR, issued.id), desk.readings.read(VISITOR, issued.id)])
      await expect(read).rejects.toMatchObject({ code: 'row/not-found' });
    await expect(desk.files.content(VISITOR, issued.id, { language: 'en', format: 'pdf-ua' })).rejects.toMatchObject({
      code: 'row/not-found',
    });
    expect((await desk.queries.listPublic({}, { size: 50 })).items).toEqual([]);
  });

  it('is decided on by the Director alone, and not by whoever prepared it', async () => {
    await endorse();
    const { id } = await desk.prepare(planner, reportId);
    await expect(desk.decisions.approve(planner, id, 1)).rejects.toMatchObject({ params: { reason: 'role' } });
    const both: Person = { ...planner, grants: [...planner.grants, ...director.grants] };
    await expect(desk.decisions.approve(both, id, 1)).rejects.toMatchObject({ params: { reason: 'preparer' } });
    const back = await desk.decisions.sendBack(director, id, 1, 'The date is wrong.');
    expect(back).toMatchObject({ state: 'sent-back', hands: { decisionNote: 'The date is wrong.' } });
    await expect(desk.decisions.approve(director, id, 2)).rejects.toMatchObject({ code: 'workflow/not-possible' });
    expect(await desk.prepare(planner, reportId)).toMatchObject({ state: 'prepared' });
  });

  it('waits for the planning office, then for the Director, and then for nobody', async () => {
    const tasks = async () =>
      Promise.all(
        [planner, director, anna].map(async (person) =>
          (await reviews.waiting.of(person)).items.map(({ task }) => task),
        ),
      );
    expect(await tasks()).toEqual([[], [], ['review']]);
    await endorse();
    expect(await tasks()).toEqual([['issue'], [], []]);
    const prepared = await desk.prepare(planner, reportId);
    expect(await tasks()).toEqual([[], ['approve'], []]);
    expect((await reviews.waiting.of(director)).items).toMatchObject([{ issueId: prepared.id }]);
    await desk.decisions.sendBack(director, prepared.id, 1, 'Not yet');
    expect(await tasks()).toEqual([['issue'], [], []]);
    await desk.issue(director, await desk.prepare(planner, reportId));
    expect(await tasks()).toEqual([[], [], []]);
  });

  it('is transmitted to a meeting once, after it is issued', async () => {
    await endorse();
    const prepared = await desk.prepare(planner, reportId);
    const occasion = prepared.occasion.code;
    const transmit = (transmittedOn: string) =>
      desk.transmissions.record(director, prepared.id, { occasion, transmittedOn, note: 'By mail' });
    await expect(transmit('2026-04-20')).rejects.toMatchObject({ code: 'issue/not-issued' });
    await desk.issue(director, prepared);
    await expect(transmit('2026-04-19')).rejects.toMatchObject(faultOf('transmittedOn', 'field/before-issue'));
    await expect(transmit('2026-04-21')).rejects.toMatchObject(faultOf('transmittedOn', 'field/day-to-come'));
    expect((await transmit('2026-04-20')).transmissions).toMatchObject([
      { occasion: { code: occasion }, note: 'By mail' },
    ]);
    await expect(transmit('2026-04-20')).rejects.toMatchObject({ code: 'issue/transmitted' });
  });

  it('is made once however often it is made, and a key that is missing loses nothing', async () => {
    await endorse();
    const keyless = new IssueDesk(source, clock, renderer, { isProduction: true });
    const prepared = await desk.prepare(planner, reportId, { languages: ['fr'] });
    await keyless.decisions.approve(director, prepared.id, 1);
    await expect(keyless.compiler.issue(prepared.id)).rejects.toThrow('seal/key-missing');
    expect(await desk.queries.get(planner, prepared.id)).toMatchObject({
      state: 'approved',
      fault: 'seal/key-missing',
    });
    await expect(desk.issues.retry(planner, prepared.id)).rejects.toMatchObject({ code: 'report-run/not-given-up' });
    await source.query(`UPDATE outbox SET failed_at = now(), failure = 'no key' WHERE job = 'report.issue'`);
    expect(await desk.issues.retry(planner, prepared.id)).toMatchObject({ isUnderWay: true, fault: null });
    await Promise.all([desk.compiler.issue(prepared.id), desk.compiler.issue(prepared.id)]);
    await desk.compiler.issue(prepared.id);
    const issued = await desk.queries.get(planner, prepared.id);
    expect(issued).toMatchObject({ state: 'issued', fault: null });
    await source.query('UPDATE outbox SET done_at = now() WHERE failed_at IS NULL');
    await expect(desk.issues.retry(planner, prepared.id)).rejects.toMatchObject({ code: 'report-run/not-given-up' });
    const sealed = await source.query<{ languages: number }[]>(
      `SELECT count(*)::integer AS languages FROM issued_documents x JOIN issue_seals s ON s.id = x.seal_id`,
    );
    expect(sealed).toEqual([{ languages: 2 }]);
  });

  it('is never changed: PostgreSQL refuses', async () => {
    await endorse();
    const { id } = await desk.issue(director, await desk.prepare(planner, reportId));
    for (const sql of [
      `UPDATE report_issues SET document_number = 'C26/36'`,
      `UPDATE report_issues SET state = 'withdrawn', issued_at = NULL`,
      'UPDATE report_issues SET decided_by_id = prepared_by_id',
      'DELETE FROM report_issues',
      `UPDATE issued_documents SET content = '{}', sha256 = sha256('{}')`,
      `UPDATE issued_documents SET told = '{}'`,
      'UPDATE issued_documents SET seal_id = NULL',
      `UPDATE issued_files SET content = 'x', sha256 = sha256('x'), rendered_sha256 = sha256('x')`,
      'DELETE FROM issued_files',
      `UPDATE issue_seals SET is_development = false`,
      'TRUNCATE issue_seals CASCADE',
    ])
      await expect(source.query(sql)).rejects.toThrow(/never changed|refused|append-only|two_people|permission/u);
    expect(await desk.queries.get(director, id)).toMatchObject({ state: 'issued', documentNumber: 'C26/35' });
  });
});
