import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { loadConfig } from '@resolute/config';
import { Reads, type Tx, Writes } from '@resolute/database';
import { mayCompileReport, type Person, SYSTEM } from '@resolute/domain';
import {
  ActualsQueries,
  ActualsService,
  type ActualView,
  ChecksService,
  citeActuals,
  EvidenceHousekeeping,
  EvidenceQueries,
  EvidenceService,
  evidenceFilesIn,
  type IndicatorView,
  letReadCited,
  verifyEvidenceFiles,
} from '@resolute/measurement';
import type { Files } from '@resolute/platform';
import type { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { pdf } from '../support/evidence';
import { MeasurementDesk } from '../support/indicators';

const DAY_MS = 86_400_000;

describe('evidence', () => {
  let database: TestDatabase;
  let source: DataSource;
  let directory: Directory;
  let folder: string;
  let clock: HandClock;
  let desk: MeasurementDesk;
  let files: Files;
  let writes: Writes;
  let actuals: ActualsService;
  let checks: ChecksService;
  let queries: ActualsQueries;
  let evidence: EvidenceService;
  let evidenceQueries: EvidenceQueries;
  let housekeeping: EvidenceHousekeeping;
  let unitId: string;
  let planner: Person;
  let author: Person;
  let colleague: Person;
  let verifier: Person;
  let indicator: IndicatorView;
  let counter = 0;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await database.open({ poolSize: 20 });
    directory = new Directory(source);
    unitId = await directory.unit('study-group', 'SG13');
    planner = await directory.person({ grants: [{ role: 'planner' }], name: 'Planner' });
    author = await directory.person({ grants: [{ role: 'contributor', unitId }], name: 'Author' });
    colleague = await directory.person({ grants: [{ role: 'contributor', unitId }], name: 'Colleague' });
    verifier = await directory.person({ grants: [{ role: 'verifier' }], name: 'Verifier' });
  });
  beforeEach(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'resolute-evidence-'));
    const config = loadConfig({ DATABASE_URL: database.servingUrl, FILES_DIR: folder, MAX_EVIDENCE_MB: '1' });
    clock = new HandClock('2026-03-16T09:00:00Z');
    desk = new MeasurementDesk(source, planner, unitId, clock);
    const reads = new Reads(source);
    writes = new Writes(source, clock);
    files = evidenceFilesIn(config, clock);
    queries = new ActualsQueries(reads, clock);
    actuals = new ActualsService(writes, queries);
    checks = new ChecksService(writes, queries);
    evidence = new EvidenceService(writes, queries, files, config);
    evidenceQueries = new EvidenceQueries(reads, files, clock);
    housekeeping = new EvidenceHousekeeping(reads, files, clock);
    counter += 1;
    indicator = await desk.indicator(`E-${counter}`, { frequency: 'year', lagDays: 90, needsEvidence: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  afterAll(() => database.drop());

  const draft = (): Promise<ActualView> =>
    actuals.create(author, {
      indicatorId: indicator.id,
      partId: indicator.parts[0]?.id ?? '',
      period: '2025',
      value: '80',
    });
  const add = async (who: Person, { id, version }: ActualView, content = pdf(), fileName = 'minutes.pdf') =>
    evidence.add(who, id, version, { fileName, file: await evidence.receive(Readable.from([content])) });
  const handedOver = async (who: Person, id: string): Promise<string> =>
    text(await (await evidenceQueries.content(who, id)).open());
  const notAllowed = (reason: string) => ({ code: 'access/not-allowed', params: { reason } });
  const onDisk = (name: 'incoming' | 'kept'): string[] => {
    const at = path.join(folder, 'evidence', name);
    if (!existsSync(at)) return [];
    return readdirSync(at, { recursive: true, withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? [path.join(entry.parentPath, entry.name)] : [],
    );
  };
  const asSubmitted = async (): Promise<ActualView> => {
    const value = await add(author, await draft());
    return actuals.submit(author, value.id, value.version);
  };
  const asAccepted = async (): Promise<ActualView> => {
    const { id, version } = await asSubmitted();
    await checks.verify(verifier, id, version);
    return checks.accept(planner, id, version + 1);
  };
  const stored = (id: string): Promise<{ n: number }[]> =>
    source.query('SELECT count(*)::integer AS n FROM evidence WHERE actual_id = $1', [id]);

  it('is added to a draft, named, hashed, and lets it be submitted', async () => {
    const empty = await draft();
    await expect(actuals.submit(author, empty.id, 1)).rejects.toMatchObject({
      code: 'entry/incomplete',
      errors: [{ field: 'evidence', code: 'field/missing' }],
    });
    const value = await add(author, empty, pdf(), 'C:\\fakepath\\Proce\u0300s\u202e.pdf');
    expect(value).toMatchObject({
      version: 2,
      evidenceCount: 1,
      evidence: [
        {
          fileName: 'Procès.pdf',
          mediaType: 'application/pdf',
          size: pdf().length,
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
          addedBy: { id: author.id, name: 'Author' },
          addedAt: '2026-03-16T09:00:00.000Z',
        },
      ],
    });
    expect(await handedOver(verifier, value.evidence[0]?.id ?? '')).toBe(String(pdf()));
    expect(await actuals.submit(author, value.id, 2)).toMatchObject({ state: 'submitted', evidenceCount: 1 });
    const [fact] = await source.query(
      `SELECT record FROM audit_entries WHERE subject_id = $1 AND action = 'evidence.added'`,
      [value.id],
    );
    expect(fact.record).toContain(value.evidence[0]?.sha256);
  });

  it('makes whoever adds it an author, who does not check the value', async () => {
    const both = { ...colleague, grants: [...colleague.grants, { role: 'verifier', unitId: null }] } as Person;
    const value = await add(both, await draft());
    expect(value.author).toMatchObject({ name: 'Colleague' });
    const taken = await actuals.save(author, value.id, value.version, { value: '81' });
    await actuals.submit(author, taken.id, taken.version);
    await expect(checks.verify(both, value.id, taken.version + 1)).rejects.toMatchObject(notAllowed('author'));
  });

  it('is taken away by its value’s version; the record stays, and the file goes with the sweep', async () => {
    const value = await add(author, await draft());
    const id = value.evidence[0]?.id ?? '';
    await expect(evidence.remove(colleague, id, 1)).rejects.toMatchObject({
      code: 'row/stale',
      current: { version: 2, evidenceCount: 1 },
    });
    expect(await evidence.remove(colleague, id, 2)).toMatchObject({ version: 3, evidence: [], evidenceCount: 0 });
    await expect(evidence.remove(colleague, id, 3)).rejects.toMatchObject({ code: 'row/not-found' });
    await expect(evidenceQueries.content(planner, id)).rejects.toMatchObject({ code: 'row/not-found' });
    expect(await stored(value.id)).toEqual([{ n: 1 }]);
    expect(await housekeeping.sweep()).toEqual({ unfinished: 0, unnamed: 0 });
    clock.advance(DAY_MS + 1);
    expect([await housekeeping.sweep(), await housekeeping.sweep()]).toEqual([
      { unfinished: 0, unnamed: 1 },
      { unfinished: 0, unnamed: 0 },
    ]);
    // The same content may come again.
    expect(await add(author, await queries.get(author, value.id))).toMatchObject({ evidenceCount: 1 });
  });

  it('changes only while its value is worked on', async () => {
    const value = await asSubmitted();
    const id = value.evidence[0]?.id ?? '';
    const closed = { code: 'workflow/not-possible' };
    await expect(add(author, value, pdf('more'))).rejects.toMatchObject(closed);
    await expect(evidence.remove(author, id, value.version)).rejects.toMatchObject(closed);
    expect(onDisk('kept')).toHaveLength(1);
    const back = await checks.sendBack(verifier, value.id, value.version, [{ field: 'evidence', reason: 'Signed?' }]);
    const more = await add(author, back, pdf('signed'));
    expect(more).toMatchObject({ state: 'sent-back', evidenceCount: 2 });
    const withdrawn = await actuals.withdraw(author, more.id, more.version);
    expect(await add(author, withdrawn, pdf('third'))).toMatchObject({ state: 'draft', evidenceCount: 3 });
  });

  it('changes only in the reporting window of its value', async () => {
    const value = await add(author, await draft());
    clock.set('2026-06-01T09:00:00Z');
    const locked = { code: 'window/locked' };
    await expect(add(author, value, pdf('late'))).rejects.toMatchObject(locked);
    await expect(evidence.remove(author, value.evidence[0]?.id ?? '', value.version)).rejects.toMatchObject(locked);
    expect(onDisk('kept')).toHaveLength(1);
  });

  it('goes over to a correction as rows of its own about the same file', async () => {
    const first = await asAccepted();
    const second = await actuals.correct(author, first.id, first.version, 'One was counted twice');
    expect(second.evidence).toMatchObject([{ fileName: 'minutes.pdf', addedBy: { name: 'Author' } }]);
    expect(second.evidence[0]?.id).not.toBe(first.evidence[0]?.id);
    const id = second.evidence[0]?.id ?? '';
    await evidence.remove(author, id, second.version);
    clock.advance(DAY_MS + 1);
    expect(await housekeeping.sweep()).toEqual({ unfinished: 0, unnamed: 0 });
    expect(await handedOver(planner, first.evidence[0]?.id ?? '')).toBe(String(pdf()));
  });

  it('is opened by the unit and those who check or oversee it, whoever may read the value', async () => {
    const value = await asAccepted();
    const id = value.evidence[0]?.id ?? '';
    const stranger = await directory.person({
      grants: [{ role: 'contributor', unitId: await directory.unit() }],
    });
    expect(await queries.get(stranger, value.id)).toMatchObject({ evidenceCount: 1, evidence: [] });
    await expect(evidenceQueries.content(stranger, id)).rejects.toMatchObject(notAllowed('role'));
    await source.query(
      `INSERT INTO substitutions (id, absent_id, substitute_id, from_day, to_day, created_by_id, created_at)
       VALUES ($1, $2, $3, '2026-03-01', '2026-03-31', $2, now())`,
      [uuid(), author.id, stranger.id],
    );
    expect(await handedOver(stranger, id)).toBe(String(pdf()));
    clock.set('2026-04-01T09:00:00Z');
    await expect(evidenceQueries.content(stranger, id)).rejects.toMatchObject(notAllowed('role'));
  });

  it('is opened by whoever reviews a report that was made of the value, and by no other rapporteur', async () => {
    const accepted = await asAccepted();
    const fileId = (await queries.get(author, accepted.id)).evidence[0]?.id ?? '';
    const reviewer = await directory.person({ grants: [{ role: 'rapporteur' }] });
    const other = await directory.person({ grants: [{ role: 'rapporteur' }] });
    const elsewhere = await directory.person({
      grants: [{ role: 'contributor', unitId: await directory.unit() }],
    });
    expect((await queries.get(reviewer, accepted.id)).evidence).toEqual([]);
    await expect(handedOver(reviewer, fileId)).rejects.toMatchObject(notAllowed('role'));

    const reportId = uuid();
    const written = (write: (tx: Tx) => Promise<void>): Promise<void> =>
      writes.run(SYSTEM, async (tx) => {
        tx.require(mayCompileReport(tx.actor));
        await write(tx);
        tx.audit({ action: 'report.frozen', subjectType: 'report-run', subjectId: reportId, change: {} });
      });
    await written((tx) => citeActuals(tx, reportId, [accepted.id, accepted.id]));
    expect((await queries.get(reviewer, accepted.id)).evidence).toEqual([]);
    await written((tx) => letReadCited(tx, reportId, [reviewer.id, elsewhere.id]));
    expect((await queries.get(other, accepted.id)).evidence).toEqual([]);
    await expect(handedOver(other, fileId)).rejects.toMatchObject(notAllowed('role'));
    expect((await queries.get(reviewer, accepted.id)).evidence).toMatchObject([{ fileName: 'minutes.pdf' }]);
    const [listed] = (await queries.list(reviewer, { indicator: indicator.id }, { size: 10 })).items;
    expect(listed?.evidence).toHaveLength(1);
    expect(await handedOver(reviewer, fileId)).toContain('%PDF-');
    expect((await queries.get(elsewhere, accepted.id)).evidence).toEqual([]);
    await expect(handedOver(elsewhere, fileId)).rejects.toMatchObject(notAllowed('role'));
    await written((tx) => letReadCited(tx, reportId, [other.id]));
    expect((await queries.get(reviewer, accepted.id)).evidence).toEqual([]);
    expect((await queries.get(other, accepted.id)).evidence).toHaveLength(1);
    for (const statement of ['DELETE FROM actual_citations', 'UPDATE actual_citations SET created_at = now()'])
      await expect(source.query(statement)).rejects.toThrow('never changed');
  });

  it('is added by whoever stands in, who sees what stands now when that was too late', async () => {
    const substitute = await directory.person({
      grants: [{ role: 'contributor', unitId: await directory.unit() }],
      name: 'Substitute',
    });
    const value = await draft();
    await expect(evidence.requireMayAdd(substitute, value.id)).rejects.toMatchObject(notAllowed('role'));
    await source.query(
      `INSERT INTO substitutions (id, absent_id, substitute_id, from_day, to_day, created_by_id, created_at)
       VALUES ($1, $2, $3, '2026-03-01', '2026-03-31', $2, now())`,
      [uuid(), colleague.id, substitute.id],
    );
    await evidence.requireMayAdd(substitute, value.id);
    expect(await add(substitute, value)).toMatchObject({ author: { name: 'Substitute' }, evidenceCount: 1 });
    await expect(add(substitute, value, pdf('late'))).rejects.toMatchObject({
      code: 'row/stale',
      current: { version: 2 },
    });
  });

  it.each<[string, Buffer, string, object]>([
    ['nothing', Buffer.alloc(0), 'a.pdf', { code: 'file/empty' }],
    ['too much', Buffer.alloc(1_048_577, 'a'), 'a.txt', { code: 'file/too-large', params: { megabytes: 1 } }],
    [
      'something else than it says',
      pdf(),
      'a.docx',
      { code: 'file/type-not-allowed', params: expect.objectContaining({ fileName: 'a.docx', found: 'pdf' }) },
    ],
    ['a name of nothing', pdf(), '..', { code: 'file/type-not-allowed' }],
  ])('is refused when it is %s', async (_, content, name, problem) => {
    const value = await draft();
    await expect(add(author, value, content, name)).rejects.toMatchObject(problem);
    expect(onDisk('kept')).toEqual([]);
    expect(await queries.get(author, value.id)).toMatchObject({ version: 1, evidenceCount: 0 });
  });

  it('is refused twice in one value, and beyond ten', async () => {
    let value = await add(author, await draft());
    await expect(add(author, value, pdf(), 'again.pdf')).rejects.toMatchObject({ code: 'evidence/exists' });
    expect(onDisk('kept')).toHaveLength(1);
    for (let n = 2; n <= 10; n += 1) value = await add(author, value, pdf(String(n)));
    await expect(add(author, value, pdf('11'))).rejects.toMatchObject({
      code: 'evidence/too-many',
      params: { max: 10 },
    });
    expect([value.evidence.length, onDisk('kept').length]).toEqual([10, 10]);
  });

  it('is one row and one file when two are added to the same version at once', async () => {
    const value = await draft();
    const tries = await Promise.allSettled(['a', 'b', 'c', 'd'].map((about) => add(author, value, pdf(about))));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await queries.get(author, value.id)).toMatchObject({ evidenceCount: 1 });
    expect(onDisk('kept')).toHaveLength(1);
  });

  it('whose row never came is swept after a day, and nothing younger is', async () => {
    const value = await draft();
    const died = jest.spyOn(writes, 'run').mockRejectedValue(new Error('the process died here'));
    await expect(add(author, value)).rejects.toThrow('died');
    died.mockRestore();
    const half = await evidence.receive(Readable.from([pdf('never added')]));
    expect([onDisk('kept').length, onDisk('incoming').length]).toEqual([1, 1]);
    clock.advance(DAY_MS - 1);
    await add(author, value, pdf('young'));
    expect(await housekeeping.sweep()).toEqual({ unfinished: 0, unnamed: 0 });
    clock.advance(2);
    expect(await Promise.all([housekeeping.sweep(), housekeeping.sweep()])).toHaveLength(2);
    expect([onDisk('kept').length, onDisk('incoming').length, existsSync(half.path)]).toEqual([1, 0, false]);
    const [young] = (await queries.get(author, value.id)).evidence;
    expect(await handedOver(author, young?.id ?? '')).toBe(String(pdf('young')));
  });

  it('is proved whole, or named when its file is missing or changed', async () => {
    const value = await add(author, await draft());
    const more = await add(author, value, pdf('second'));
    const mine = async () => {
      const ids = more.evidence.map(({ id }) => id);
      const { bad } = await verifyEvidenceFiles(source, files);
      return bad.filter(({ evidenceId }) => ids.includes(evidenceId)).map(({ fault }) => fault);
    };
    expect(await mine()).toEqual([]);
    const [one = '', other = ''] = onDisk('kept');
    writeFileSync(one, pdf('MINUTES'));
    expect(await mine()).toEqual(['changed']);
    rmSync(other);
    expect((await mine()).toSorted()).toEqual(['changed', 'missing']);
    const handed = await Promise.allSettled(more.evidence.map(({ id }) => handedOver(author, id)));
    expect(handed.map(({ status }) => status)).toContain('rejected');
  });

  describe('in the hands of SQL', () => {
    const refused = (sql: string, parameters: unknown[]): Promise<string> =>
      source.query(sql, parameters).then(
        () => 'done',
        (error: { driverError: { code: string; constraint?: string } }) =>
          error.driverError.constraint ?? error.driverError.code,
      );
    const insert = (actualId: string, changes: object = {}): Promise<string> => {
      const row = { file_name: 'a.pdf', media_type: 'application/pdf', size: 1, removed_at: null, ...changes };
      return refused(
        `INSERT INTO evidence (id, actual_id, file_id, file_name, media_type, size, sha256, added_by_id, added_at, removed_at)
         VALUES ($1, $2, $3, $4, $5, $6, sha256($3::uuid::text::bytea), $7, now(), $8)`,
        [uuid(), actualId, uuid(), row.file_name, row.media_type, row.size, author.id, row.removed_at],
      );
    };

    it.each<[string, () => Promise<ActualView>, string]>([
      ['is added to a draft', draft, 'done'],
      ['is not added after submission', asSubmitted, 'ck_evidence_open'],
      ['is not added after acceptance', asAccepted, 'ck_evidence_open'],
    ])('%s', async (_, make, expected) => expect(await insert((await make()).id)).toBe(expected));

    it.each<[string, object, string]>([
      ['without bytes', { size: 0 }, 'ck_evidence_size'],
      ['as a page', { media_type: 'text/html' }, 'ck_evidence_media_type'],
      ['with a way out in its name', { file_name: '../a.pdf' }, 'ck_evidence_file_name'],
      ['with another way out', { file_name: 'a\\b.pdf' }, 'ck_evidence_file_name'],
      ['with a line break in its name', { file_name: 'a\n.pdf' }, 'ck_evidence_file_name'],
      ['without a name', { file_name: '' }, 'ck_evidence_file_name'],
      ['taken away by nobody', { removed_at: new Date() }, 'ck_evidence_removed'],
    ])('is not %s', async (_, changes, expected) => expect(await insert((await draft()).id, changes)).toBe(expected));

    it('is ten at most, also when they come at once', async () => {
      const { id } = await draft();
      const tries = await Promise.all(Array.from({ length: 14 }, () => insert(id)));
      expect(tries.toSorted()).toEqual([...Array(4).fill('ck_evidence_count'), ...Array(10).fill('done')]);
    });

    it.each<[string, string]>([
      [`file_name = 'b.pdf'`, 'ck_evidence_as_added'],
      [`sha256 = sha256('x'), removed_at = now(), removed_by_id = added_by_id`, 'ck_evidence_as_added'],
      [`removed_at = NULL`, 'ck_evidence_as_added'],
      [`removed_at = now() + interval '1 hour', removed_by_id = added_by_id`, 'done'],
    ])('of a draft changes to %s: %s', async (change, expected) => {
      const value = await add(author, await draft());
      expect(await refused(`UPDATE evidence SET ${change} WHERE actual_id = $1`, [value.id])).toBe(expected);
      const back = 'UPDATE evidence SET removed_at = NULL, removed_by_id = NULL WHERE actual_id = $1';
      expect(await refused(back, [value.id])).toBe('ck_evidence_as_added');
    });

    it('stays after submission, and its record always', async () => {
      const { id } = await asSubmitted();
      const away = 'UPDATE evidence SET removed_at = now(), removed_by_id = added_by_id WHERE actual_id = $1';
      expect(await refused(away, [id])).toBe('ck_evidence_open');
      expect(await refused('DELETE FROM evidence WHERE actual_id = $1', [id])).toBe('42501');
    });
  });
});
