import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Reads } from '@resolute/database';
import { type Person, SYSTEM } from '@resolute/domain';
import { projectRoot } from '@resolute/platform';
import {
  type DrawnReport,
  ISSUED_FORMATS,
  type IssuedFormat,
  type IssueView,
  Rebuilder,
  ReportRenderer,
  renderedPart,
  VerificationsQueries,
} from '@resolute/reporting';
import type { DataSource } from 'typeorm';
import { HandClock } from '../support/clock';
import { asAdmin, createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { IssueDesk } from '../support/issue-desk';
import { aReport, aVersion, ReviewDesk, type Words } from '../support/report-versions';

jest.setTimeout(120_000);

const SITE = 'https://resolute.example';
const WORDS: Words = { late: { en: 'One value of 12 is late.', fr: 'Une valeur sur 12 est en retard.' } };
const HOLDS = { isNamed: true, isSigned: true, isInAudit: true };

describe('the verification of a file', () => {
  const renderer = new ReportRenderer();
  let database: TestDatabase;
  let source: DataSource;
  let clock: HandClock;
  let desk: IssueDesk;
  let reviews: ReviewDesk;
  let planner: Person;
  let director: Person;
  let anna: Person;
  let reportId: string;
  let verifications: VerificationsQueries;
  let rebuilder: Rebuilder;

  beforeEach(async () => {
    database = await createTestDatabase();
    source = await database.open({ poolSize: 8 });
    clock = new HandClock('2026-04-20T09:00:00Z');
    const directory = new Directory(source);
    planner = await directory.person({ grants: [{ role: 'planner' }], name: 'Planner' });
    director = await directory.person({ grants: [{ role: 'director' }], name: 'Director' });
    anna = await directory.person({ grants: [{ role: 'rapporteur' }], name: 'Anna' });
    desk = new IssueDesk(source, clock, renderer);
    reviews = new ReviewDesk(source, clock);
    reportId = await aReport(source, [anna]);
    verifications = new VerificationsQueries(new Reads(source), { publicUrl: SITE });
    rebuilder = new Rebuilder(new Reads(source), renderer);
  });
  afterEach(() => database.drop());
  afterAll(() => renderer.close());

  async function issued(number = 1, wish: Parameters<IssueDesk['prepare']>[2] = {}): Promise<IssueView> {
    const sent = { number, by: planner, at: clock.now(), words: WORDS };
    const versionId = await aVersion(source, reportId, number === 1 ? sent : { ...sent, note: 'Corrected' });
    await reviews.endorsements.give(anna, versionId, { verdict: 'endorsed' });
    return desk.issue(director, await desk.prepare(planner, reportId, wish));
  }
  const bytesOf = async ({ id }: IssueView, format: IssuedFormat, language = 'en'): Promise<Buffer> => {
    const file = await desk.files.content(director, id, { language, format });
    return Buffer.concat(await (await file.open()).toArray());
  };
  const partOf = async ({ id }: IssueView, part: 'manifest' | 'signature', number = '1'): Promise<Buffer> =>
    Buffer.concat(await (await (await desk.files.seal(director, id, number, part)).open()).toArray());
  const asOwner = (table: string, statement: string): Promise<void> =>
    asAdmin(
      `ALTER TABLE ${table} DISABLE TRIGGER ALL; ${statement}; ALTER TABLE ${table} ENABLE TRIGGER ALL`,
      new URL(database.ownerUrl).pathname.slice(1),
    );

  it('says of every file that was issued that it is unchanged, and what it is', async () => {
    const issue = await issued(1, { languages: ['fr'] });
    for (const language of ['en', 'fr'] as const)
      for (const format of ISSUED_FORMATS)
        expect(await verifications.verify(await bytesOf(issue, format, language))).toMatchObject({
          kind: 'unchanged',
          isSignatureRemoved: false,
          claim: { part: 'document', language, format, seal: { checks: HOLDS } },
        });
    const bytes = await bytesOf(issue, 'pdf-ua', 'fr');
    const found = await verifications.verify(bytes);
    expect(found).toEqual({
      kind: 'unchanged',
      sha256: issue.documents[1]?.files.find(({ format }) => format === 'pdf-ua')?.sha256,
      isSignatureRemoved: false,
      claim: {
        part: 'document',
        documentNumber: 'C26/35-F',
        title: 'Résultats de l’UIT-T: résumé à l’intention du Conseil',
        occasion: issue.occasion,
        revision: 0,
        language: 'fr',
        format: 'pdf-ua',
        issuedAt: clock.now(),
        isPublic: true,
        issueId: issue.id,
        address: `${SITE}/public/issues/${issue.id}`,
        supersededBy: null,
        seal: {
          number: 1,
          sealedAt: clock.now(),
          sha256: issue.seals[0]?.sha256,
          signer: 'CN=Resolute development seal, not for official documents',
          fingerprint: issue.seals[0]?.fingerprint,
          isDevelopment: true,
          auditSeq: issue.seals[0]?.audit.seq,
          checks: HOLDS,
        },
      },
    });
    expect(JSON.stringify(found)).not.toMatch(/Planner|Director|Anna/u);
  });

  it('knows both halves of each seal', async () => {
    const first = await issued();
    await desk.issues.translate(planner, first.id, first.version, { languages: ['fr'] });
    await desk.compiler.issue(first.id);
    const both = await desk.queries.get(planner, first.id);
    for (const number of [1, 2])
      for (const part of ['manifest', 'signature'] as const)
        expect(await verifications.verify(await partOf(both, part, String(number)))).toMatchObject({
          kind: 'unchanged',
          claim: { part, language: null, format: null, documentNumber: 'C26/35', seal: { number, checks: HOLDS } },
        });
    const manifest = (await partOf(both, 'manifest')).toString();
    expect(await verifications.verify(Buffer.from(manifest.replace('C26/35', 'C26/36')))).toMatchObject({
      kind: 'altered',
      isSignatureRemoved: false,
      claim: { part: 'manifest', documentNumber: 'C26/35', seal: { number: 1, checks: { ...HOLDS, isNamed: false } } },
    });
    expect(await verifications.verify(Buffer.from(manifest.replaceAll(first.id, reportId)))).toMatchObject({
      kind: 'unknown',
    });
    expect(await verifications.verify(await bytesOf(both, 'docx', 'fr'))).toMatchObject({
      claim: { seal: { number: 2 } },
    });
  });

  it('names the last word on what was superseded, and its page where it has one', async () => {
    const first = await issued();
    const file = await bytesOf(first, 'xlsx');
    const second = await issued(2, { documentNumber: 'C26/35(Rev.1)', correction: 'A word' });
    expect(await verifications.verify(file)).toMatchObject({
      kind: 'superseded',
      claim: {
        documentNumber: 'C26/35-E',
        supersededBy: { id: second.id, documentNumber: 'C26/35(Rev.1)', issuedAt: second.issuedAt },
        seal: { checks: HOLDS },
      },
    });
    const third = await issued(3, { documentNumber: 'C26/35(Rev.2)', correction: 'Another', isPublic: false });
    for (const each of [file, await bytesOf(second, 'pdf-a')])
      expect(await verifications.verify(each)).toMatchObject({
        kind: 'superseded',
        claim: { supersededBy: { id: null, documentNumber: 'C26/35(Rev.2)' } },
      });
    expect(await verifications.verify(await bytesOf(third, 'json'))).toMatchObject({
      kind: 'unchanged',
      claim: { isPublic: false, issueId: null, address: null, revision: 2 },
    });
  });

  it('notices one byte that was changed, in every format and wherever it is', async () => {
    const issue = await issued();
    for (const format of ISSUED_FORMATS) {
      const bytes = await bytesOf(issue, format);
      const isArchive = format === 'docx' || format === 'xlsx';
      const places = [0.3, 0.5, 0.7].map((share) => Math.floor(bytes.length * share));
      const found = await Promise.all(
        places.map((place) => {
          const changed = Buffer.from(bytes);
          changed[place] = (changed[place] ?? 0) ^ 1;
          return verifications.verify(changed);
        }),
      );
      for (const each of found) expect(each.kind).not.toBe('unchanged');
      // Of an archive that one byte has broken the mark may be lost; all others name what they were.
      const altered = {
        kind: 'altered',
        isSignatureRemoved: false,
        claim: { documentNumber: 'C26/35-E', format: null, seal: { checks: { ...HOLDS, isNamed: false } } },
      };
      if (isArchive) expect(found).toContainEqual(expect.objectContaining({ kind: 'altered' }));
      else for (const each of found) expect(each).toMatchObject(altered);
      const longer = await verifications.verify(Buffer.concat([bytes, Buffer.from('\n')]));
      expect(longer).toMatchObject(altered);
    }
  });

  it('tells the copy to be kept from the same without its signature', async () => {
    const issue = await issued();
    const signed = await bytesOf(issue, 'pdf-a');
    expect(await verifications.verify(renderedPart(signed))).toMatchObject({
      kind: 'altered',
      isSignatureRemoved: true,
      claim: { format: 'pdf-a', documentNumber: 'C26/35-E' },
    });
  });

  it('says nothing of what was never issued', async () => {
    const versionId = await aVersion(source, reportId, { number: 1, by: planner, at: clock.now(), words: WORDS });
    await reviews.endorsements.give(anna, versionId, { verdict: 'endorsed' });
    const prepared = await desk.prepare(planner, reportId);
    const mark = (id: string, revision = 0, language = 'en') =>
      Buffer.from(`{"mark":"resolute/${id}/${revision}/${language}"}`);
    const unknown = { kind: 'unknown', isSignatureRemoved: false, claim: null };
    expect(await verifications.verify(mark(reportId))).toMatchObject(unknown);
    const issue = await desk.issue(director, prepared);
    expect(await verifications.verify(mark(reportId))).toMatchObject({ kind: 'altered' });
    for (const file of [
      mark(reportId, 1),
      mark(reportId, 0, 'fr'),
      mark('01990000-0000-7000-8000-000000000000'),
      Buffer.from('Something else'),
      Buffer.alloc(0),
      readFileSync(path.join(projectRoot(), 'package.json')),
    ])
      expect(await verifications.verify(file)).toMatchObject(unknown);
    expect(issue.state).toBe('issued');
  });

  it('says nothing of a draft, but to those who read reports in the making', async () => {
    const draft = Buffer.from('a draft');
    await source.query(
      `INSERT INTO report_files (id, run_id, language, format, content, sha256, pages, generator, created_at)
       SELECT gen_random_uuid(), run_id, 'en', 'docx', $1, sha256($1), NULL, '{}', now() FROM reports`,
      [draft],
    );
    const { kind, sha256 } = await verifications.verify(draft);
    expect(kind).toBe('unknown');
    expect(await verifications.isDraft(SYSTEM, sha256)).toBe(true);
    expect(await verifications.isDraft(planner, 'ab'.repeat(32))).toBe(false);
    await expect(verifications.isDraft({ kind: 'visitor' }, sha256)).rejects.toMatchObject({
      code: 'access/not-allowed',
    });
  });

  describe('when the owner of the database has changed something', () => {
    const broken = (checks: object) => ({ kind: 'broken-seal', claim: { seal: { checks: { ...HOLDS, ...checks } } } });
    let issue: IssueView;
    let file: Buffer;
    beforeEach(async () => {
      issue = await issued();
      file = await bytesOf(issue, 'pdf-ua');
    });

    it('does not believe a manifest that was not signed', async () => {
      await asOwner(
        'issue_seals',
        `UPDATE issue_seals SET manifest = replace(manifest, '"C26/35"', '"C26/36"'),
           sha256 = sha256(convert_to(replace(manifest, '"C26/35"', '"C26/36"'), 'UTF8'))`,
      );
      expect(await verifications.verify(file)).toMatchObject(
        broken({ isNamed: false, isSigned: false, isInAudit: false }),
      );
    });

    it('does not believe a document that was put in the place of another', async () => {
      const other = Buffer.concat([file, Buffer.from(' ')]);
      await asOwner(
        'issued_files',
        `UPDATE issued_files SET content = content || '\\x20'::bytea, sha256 = sha256(content || '\\x20'::bytea),
           rendered_sha256 = sha256(content || '\\x20'::bytea) WHERE format = 'pdf-ua'`,
      );
      expect(await verifications.verify(other)).toMatchObject(broken({ isNamed: false }));
      expect(await verifications.verify(file)).toMatchObject({ kind: 'altered' });
    });

    it('does not believe a seal by another key', async () => {
      const { manifest } = (await source.query<{ manifest: string }[]>('SELECT manifest FROM issue_seals'))[0] ?? {
        manifest: '',
      };
      const forger = new IssueDesk(source, clock, renderer);
      const key = await forger.keys.current();
      const forged = manifest.replace('"issue-manifest/1"', '"issue-manifest/1" ');
      const signature = await key.sign(Buffer.from(forged), clock.now());
      await asOwner(
        'issue_seals',
        `UPDATE issue_seals SET manifest = '${forged.replaceAll("'", "''")}', signature = '\\x${signature.toString('hex')}',
           certificate = '${key.certificate}', sha256 = sha256(convert_to('${forged.replaceAll("'", "''")}', 'UTF8'))`,
      );
      expect(await verifications.verify(file)).toMatchObject(broken({ isInAudit: false }));
    });

    it('does not believe a certificate that did not sign, or a row of the audit trail that was written anew', async () => {
      await asOwner('issue_seals', `UPDATE issue_seals SET certificate = 'none'`);
      expect(await verifications.verify(file)).toMatchObject(broken({ isSigned: false }));
      await asOwner('audit_entries', `UPDATE audit_entries SET record = replace(record, 'sealed', 'closed')`);
      expect(await verifications.verify(file)).toMatchObject(broken({ isSigned: false, isInAudit: false }));
    });

    it('does not believe another number', async () => {
      await asOwner('report_issues', `UPDATE report_issues SET document_number = 'C26/99'`);
      expect(await verifications.verify(file)).toMatchObject(broken({ isNamed: false }));
    });
  });

  describe('drawn again', () => {
    const shaOf = async (issue: IssueView, format: IssuedFormat) =>
      (await verifications.verify(await bytesOf(issue, format))).sha256;
    const changed = (change: (drawn: DrawnReport) => DrawnReport): Rebuilder =>
      new Rebuilder(new Reads(source), { render: async (...wish) => change(await renderer.render(...wish)) });
    const withOtherBytes = (drawn: DrawnReport): DrawnReport => ({
      ...drawn,
      files: drawn.files.map((file) => ({ ...file, bytes: Buffer.concat([file.bytes, Buffer.from(' ')]) })),
    });
    const newer = (drawn: DrawnReport): DrawnReport => ({
      ...withOtherBytes(drawn),
      generator: { ...drawn.generator, resolute: '99.0.0' },
    });

    it.each(ISSUED_FORMATS)('has the same bytes as %s', async (format) => {
      const issue = await issued();
      expect(await rebuilder.rebuild(await shaOf(issue, format))).toEqual({ kind: 'same-bytes' });
    });

    it('is another drawing of the same snapshot where something else draws', async () => {
      const sha256 = await shaOf(await issued(), 'docx');
      const versions = [{ name: 'resolute', before: expect.any(String), after: '99.0.0' }];
      expect(await changed(newer).rebuild(sha256)).toEqual({
        kind: 'other-generator',
        versions,
        figures: [],
        words: [],
      });
      const told = (drawn: DrawnReport): DrawnReport => ({
        ...newer(drawn),
        told: drawn.told?.replaceAll('One value of 12 is late.', 'One value of 13 is missing.') ?? '',
      });
      expect(await changed(told).rebuild(sha256)).toEqual({
        kind: 'other-generator',
        versions,
        figures: [{ section: 'late', before: '12', after: '13' }],
        words: [{ section: 'late', before: 'One value of # is late.', after: 'One value of # is missing.' }],
      });
    });

    it('differs where the same generator draws other bytes', async () => {
      const issue = await issued();
      const size = (await bytesOf(issue, 'pdf-ua')).length;
      expect(await changed(withOtherBytes).rebuild(await shaOf(issue, 'pdf-ua'))).toEqual({
        kind: 'differs',
        changedSources: [],
        firstByte: size,
        figures: [],
        words: [],
      });
    });

    it('differs where what is kept is not what was sealed', async () => {
      const sha256 = await shaOf(await issued(), 'docx');
      await asOwner(
        'issued_documents',
        `UPDATE issued_documents SET content = replace(content, 'of 12 is', 'of 14 is'),
           sha256 = sha256(convert_to(replace(content, 'of 12 is', 'of 14 is'), 'UTF8'))`,
      );
      expect(await rebuilder.rebuild(sha256)).toMatchObject({
        kind: 'differs',
        changedSources: ['narrative'],
        firstByte: expect.any(Number),
        figures: [{ section: 'late', before: '12', after: '14' }],
      });
      const content = `replace(content, 'Countries helped', 'Countries served')`;
      await asOwner(
        'report_snapshots',
        `UPDATE report_snapshots SET content = ${content}, sha256 = sha256(convert_to(${content}, 'UTF8'))`,
      );
      expect(await rebuilder.rebuild(sha256)).toMatchObject({
        changedSources: ['snapshot', 'narrative'],
        words: expect.arrayContaining([
          expect.objectContaining({ section: 'late', after: expect.stringContaining('served') }),
        ]),
      });
      await expect(rebuilder.rebuild('ab'.repeat(32))).rejects.toMatchObject({ code: 'row/not-found' });
    });
  });
});
