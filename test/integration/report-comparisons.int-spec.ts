import { randomUUID } from 'node:crypto';
import { type Actor, canonicalJson, type Person, paragraphsOf } from '@resolute/domain';
import type { ReportComparison } from '@resolute/reporting';
import type { DataSource } from 'typeorm';
import { ActualRows } from '../support/accepted-actual';
import { HandClock } from '../support/clock';
import { comparisonsIn } from '../support/compare-desk';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { installSample } from '../support/installation';
import { personWith, type ReportDeskIn, reportDeskIn } from '../support/report-desk-in';
import { aVersion } from '../support/report-versions';

jest.setTimeout(90_000);

const FIRST = '2026-03-01T08:00:00Z';
const LATER = new Date('2026-05-02T08:00:00Z');
const SECOND = '2026-05-03T08:00:00Z';

describe('comparing reports', () => {
  let database: TestDatabase;
  let source: DataSource;
  let clock: HandClock;
  let desk: ReportDeskIn;
  let rows: ActualRows;
  let planner: Person;
  let march: string;
  let may: string;
  let council: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await database.open();
    clock = new HandClock(FIRST);
    rows = new ActualRows(source, await installSample(source, new Date(FIRST)));
    desk = reportDeskIn(source, clock);
    planner = await personWith(source, 'planner');
    march = `report:${(await desk.report('tsag-progress', 'TSAG-2026-09')).id}`;
    clock.set(LATER.toISOString());
    await changePlan();
    clock.set(SECOND);
    may = `report:${(await desk.report('tsag-progress', 'TSAG-2027-02')).id}`;
    council = `report:${(await desk.report('council-summary', 'C27')).id}`;
  });
  afterAll(() => database.drop());

  const idsOf = async (code: string): Promise<{ indicator_version_id: string; part_id: string }> => {
    const [ids] = await source.query(
      `SELECT v.id AS indicator_version_id, p.id AS part_id FROM indicators i JOIN indicator_versions v ON v.indicator_id = i.id
       JOIN indicator_parts p ON p.indicator_id = i.id WHERE i.code = $1 ORDER BY p.id LIMIT 1`,
      [code],
    );
    return ids;
  };

  /** What happens between the two reports: a correction, a value, a target and a method. */
  async function changePlan(): Promise<void> {
    await rows.enter(await idsOf('I-STD-02'), LATER, { revision: 2, correction_reason: 'Counted anew' });
    await rows.enter(await idsOf('I-NNAI-01'), LATER, { period: '2026-Q1', value: '22' });
    await source.query(
      `INSERT INTO targets (id, indicator_version_id, value, on_day, effective_from, rationale, decision_reference, set_at, created_at)
       VALUES (gen_random_uuid(), $1, '5', '2026-12-31', '2026-05-02', 'Because', 'TD 1', $2, $2)`,
      [(await idsOf('I-COO-01')).indicator_version_id, LATER],
    );
    await source.query(
      `INSERT INTO indicator_versions SELECT (v).* FROM (SELECT jsonb_populate_record(v, jsonb_build_object('id', gen_random_uuid(),
         'number', 2, 'starts_on', '2026-05-02', 'measure', '{"en": "members"}'::jsonb, 'created_at', $2::text)) AS v
       FROM indicator_versions v WHERE v.id = $1) made`,
      [(await idsOf('I-MEM-01')).indicator_version_id, LATER.toISOString()],
    );
  }

  const compare = (before: string, after: string, actor: Actor = planner): Promise<ReportComparison> =>
    comparisonsIn(source, clock).compare(actor, { before, after });
  /** `value: new-data 2026-Q1` of an indicator. */
  const changesOf = ({ indicators }: ReportComparison, code: string): string[] =>
    (indicators.find((each) => each.code === code)?.changes ?? []).map(
      ({ aspect, causes }) =>
        `${aspect}: ${causes.map(({ cause, periods }) => [cause, ...periods].join(' ')).join(', ')}`,
    );
  const refusal = (asked: Promise<unknown>): Promise<object> =>
    asked.then(
      () => ({}),
      ({ code, errors }: { code: string; errors?: object }) => ({ code, errors }),
    );

  it('tells of each figure what changed between two reports, and why', async () => {
    const found = await compare(march, may);
    expect(found.before).toMatchObject({ kind: 'report', occasion: { code: 'TSAG-2026-09' }, number: null });
    expect(changesOf(found, 'I-STD-02')).toEqual([
      'rating: correction 2025',
      'value: correction 2025',
      'pace: correction 2025',
      'progress: correction 2025',
    ]);
    expect(changesOf(found, 'I-NNAI-01')).toContain('value: new-data 2026-Q1');
    expect(changesOf(found, 'I-COO-01')).toEqual([
      'rating: target-changed',
      'expected: target-changed',
      'pace: target-changed',
      'progress: target-changed',
      'target: target-changed',
    ]);
    expect(changesOf(found, 'I-MEM-01')).toEqual(
      expect.arrayContaining(['value: method-changed', 'method: method-changed']),
    );
    // Nobody had reported February and March.
    expect(changesOf(found, 'I-ENB-01')).toEqual(['rating: time', 'expected: time', 'pace: time']);
    const days = found.indicators.find(({ code }) => code === 'I-STD-02');
    expect(days).toMatchObject({
      before: { isTold: true, result: { rating: 'at-risk', actual: '60' }, value: { period: '2025', number: '60' } },
      after: { isTold: true, result: { rating: 'on-track', actual: '57' } },
    });
    const target = found.indicators.find(({ code }) => code === 'I-COO-01');
    expect(target?.after?.target).toMatchObject({ value: '5', onDay: '2026-12-31' });
    expect(found.indicators.map(({ code }) => code)).not.toContain('I-BSG-02');
    for (const { causes } of found.indicators) expect(causes.map(({ cause }) => cause)).not.toContain('unknown');
  });

  it('tells what fell due since, and how many indicators there are of each rating', async () => {
    const { late, tally } = await compare(march, may);
    const ofSg2 = late.filter(({ code, reportedBy }) => code === 'I-STD-01' && reportedBy === 'SG2');
    expect(ofSg2).toEqual([
      expect.objectContaining({
        period: '2026-Q1',
        dueOn: '2026-04-20',
        before: null,
        after: 'missing',
        cause: 'time',
      }),
    ]);
    // What was handed in meanwhile is told with its value.
    expect(late.map(({ code }) => code)).not.toContain('I-NNAI-01');
    expect(tally?.before.total).toBe(24);
    expect(tally?.after).not.toEqual(tally?.before);
    expect(tally?.causes).toEqual(expect.arrayContaining(['new-data', 'target-changed', 'method-changed', 'time']));
  });

  it('tells of results what changed below them, and of which indicators', async () => {
    const { results } = await compare(march, may);
    expect(results.find(({ code }) => code === 'O5')).toMatchObject({
      causes: ['target-changed'],
      indicators: ['I-COO-01'],
    });
    expect(results.find(({ code }) => code === 'O2')?.indicators).toEqual(
      expect.arrayContaining(['I-MEM-01', 'I-STD-02']),
    );
    for (const { causes } of results) expect(causes).not.toContain('unknown');
  });

  it('has the same causes seen from the other end', async () => {
    const [there, back] = [await compare(march, may), await compare(may, march)];
    expect(back.indicators.map(({ code }) => [code, changesOf(back, code)])).toEqual(
      there.indicators.map(({ code }) => [code, changesOf(there, code)]),
    );
  });

  it('asks about the plan that each report was about, whatever plan its definition has by now', async () => {
    const before = await compare(march, may);
    const scope = `SELECT framework_version_id AS id FROM report_definitions WHERE code = 'tsag-progress'`;
    const [{ id }] = await source.query(scope);
    const move = (to: string) =>
      source.query(`UPDATE report_definitions SET framework_version_id = ${to} WHERE code = 'tsag-progress'`, [id]);
    await move('(SELECT f.id FROM framework_versions f WHERE f.id IS DISTINCT FROM $1 ORDER BY f.code LIMIT 1)');
    expect(await source.query(scope)).not.toEqual([{ id }]);
    const after = await compare(march, may);
    await move('$1');
    expect(after).toEqual(before);
  });

  it('takes what one of the two does not tell from what had been recorded by then, and says so', async () => {
    const { indicators } = await compare(march, council);
    const pace = indicators.find(({ code }) => code === 'I-NNAI-01');
    expect(pace).toMatchObject({ before: { isTold: true } });
    const untold = indicators.filter(({ after }) => after && !after.isTold);
    expect(untold.length).toBeGreaterThan(0);
    for (const { causes } of indicators) expect(causes.length).toBeGreaterThan(0);
  });

  it('finds that an indicator is measured under the plan no more', async () => {
    const [{ id }] = await source.query(`SELECT id FROM indicators WHERE code = 'I-RBM-04'`);
    await source.query(`UPDATE indicators SET retired_on = '2026-05-03' WHERE id = $1`, [id]);
    clock.set('2026-05-05T08:00:00Z');
    const later = `report:${(await desk.report('tsag-progress', 'TSAG-2027-09')).id}`;
    const { indicators, results } = await compare(may, later);
    expect(indicators.find(({ code }) => code === 'I-RBM-04')).toMatchObject({
      after: null,
      changes: [],
      causes: [{ cause: 'plan-changed', periods: [] }],
    });
    for (const { causes } of results) expect(causes).not.toContain('unknown');
  });

  it('compares the text of two versions, word by word, and no figures where these are the same', async () => {
    const [, reportId = ''] = may.split(':');
    const key = { reportId, section: 'late', language: 'en' };
    const write = async (text: string) => {
      const { version } = await desk.texts.get(planner, key);
      await desk.saving.save(planner, key, version, { body: paragraphsOf(text) });
    };
    await write('Two values are late.');
    const sentBy = { by: planner, at: clock.now() };
    const version = await aVersion(source, reportId, {
      number: 1,
      ...sentBy,
      words: { late: { en: 'Two values are late.' } },
    });
    await write('Three values are late.');
    const found = await compare(`version:${version}`, may);
    expect(found).toMatchObject({ indicators: [], results: [], breakdowns: [], language: 'en', before: { number: 1 } });
    const late = found.texts.find(({ id }) => id === 'late');
    expect(late?.lines.flatMap(({ runs }) => runs).filter(({ change }) => change !== 'same')).toEqual([
      { change: 'deleted', text: 'Two' },
      { change: 'inserted', text: 'Three' },
    ]);
    const [named, stranger] = [await personWith(source, 'rapporteur'), await personWith(source, 'rapporteur')];
    await source.query('INSERT INTO report_reviewers (report_id, person_id, created_at) VALUES ($1, $2, now())', [
      reportId,
      named.id,
    ]);
    const itself = [`version:${version}`, `version:${version}`] as const;
    expect(await compare(...itself, named)).toMatchObject({ indicators: [], texts: [] });
    expect(await refusal(compare(...itself, stranger))).toMatchObject({ code: 'access/not-allowed' });
    expect(await refusal(compare(`version:${version}`, may, named))).toMatchObject({ code: 'access/not-allowed' });
  });

  /** A report as it was issued to everybody who signs in, with its text in the languages given. */
  async function issued(report: string, number: string, words: Readonly<Record<string, string>>): Promise<string> {
    const [, reportId = ''] = report.split(':');
    const director = await personWith(source, 'director');
    const versionId = await aVersion(source, reportId, { number: 9, by: planner, at: clock.now() });
    const [id, sealId] = [randomUUID(), randomUUID()];
    await source.query(
      `INSERT INTO report_issues (id, report_id, version_id, run_id, revision, document_number, document_day, state, is_public,
         prepared_at, prepared_by_id, version)
       SELECT $1, id, $2, run_id, 0, $3, '2026-05-04', 'prepared', false, now(), $4, 1 FROM reports WHERE id = $5`,
      [id, versionId, number, planner.id, reportId],
    );
    await source.query(
      `INSERT INTO issue_seals (id, issue_id, number, manifest, sha256, signature, certificate, is_development, audit_seq, audit_hash, sealed_at)
       VALUES ($1, $2, 1, '{}', sha256('{}'), 'x', 'x', true, 1, sha256('x'), now())`,
      [sealId, id],
    );
    for (const [language, text] of Object.entries(words)) {
      const told = {
        body: paragraphsOf(text),
        state: language === 'en' ? 'original' : 'translated',
        isOutOfDate: false,
      };
      const content = canonicalJson({
        form: 'report-version/1',
        originalLanguage: 'en',
        sections: ['late'],
        texts: { late: { [language]: told } },
      });
      await source.query(
        `INSERT INTO issued_documents (id, issue_id, language, content, sha256, says_untranslated, told, asked_at, asked_by_id, drawn_at, seal_id, version)
         VALUES ($1, $2, $3, $4, sha256(convert_to($4, 'UTF8')), false, '{}', now(), $5, now(), $6, 1)`,
        [randomUUID(), id, language, content, planner.id, sealId],
      );
    }
    await source.query(
      `UPDATE report_issues SET state = 'approved', decided_at = now(), decided_by_id = $2 WHERE id = $1`,
      [id, director.id],
    );
    await source.query(`UPDATE report_issues SET state = 'issued', issued_at = now() WHERE id = $1`, [id]);
    return `issue:${id}`;
  }

  it('compares what was issued, for members of the Council without what no report tells', async () => {
    const first = await issued(march, 'TSAG-TD101', { en: 'One value is late.', fr: 'Une valeur est en retard.' });
    const second = await issued(may, 'TSAG-TD102', { en: 'No value is late.' });
    const member = await personWith(source, 'council');
    const found = await compare(first, second, member);
    expect(found).toMatchObject({ before: { documentNumber: 'TSAG-TD101' }, after: { documentNumber: 'TSAG-TD102' } });
    expect(changesOf(found, 'I-STD-02')).toContain('value: correction 2025');
    const stands = found.indicators.flatMap(({ before, after }) => [before, after]).filter((stand) => stand !== null);
    expect(stands.length).toBeGreaterThan(0);
    for (const stand of stands) expect(stand).toMatchObject({ isTold: true, target: null, baseline: null });
    for (const { changes } of found.indicators) expect(changes.map(({ aspect }) => aspect)).not.toContain('target');
    expect(found.texts.map(({ id }) => id)).toEqual(['late']);
    const inFrench = await comparisonsIn(source, clock).compare(member, {
      before: first,
      after: second,
      language: 'fr',
    });
    expect(inFrench.texts[0]?.languages).toEqual({ before: 'fr', after: 'en' });
    expect(await refusal(compare(first, may, member))).toMatchObject({ code: 'access/not-allowed' });
  });

  it('is for those who may read reports, and names what is not there', async () => {
    for (const role of ['director', 'auditor'] as const)
      expect((await compare(march, may, await personWith(source, role))).indicators.length).toBeGreaterThan(0);
    for (const role of ['council', 'contributor', 'verifier', 'administrator', 'rapporteur'] as const)
      expect(await refusal(compare(march, may, await personWith(source, role)))).toMatchObject({
        code: 'access/not-allowed',
      });
    for (const kind of ['report', 'version', 'issue'])
      expect(await refusal(compare(march, `${kind}:${randomUUID()}`))).toEqual({
        code: 'request/invalid',
        errors: [{ field: 'after', code: 'field/no-such-entry' }],
      });
    expect(await refusal(compare('nonsense', may))).toMatchObject({ errors: [{ field: 'before' }] });
  });
});
