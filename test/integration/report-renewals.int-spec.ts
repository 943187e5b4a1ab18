import { Reads, Writes } from '@resolute/database';
import { DomainError, type Person, paragraphsOf, SYSTEM } from '@resolute/domain';
import { ReportRenewalsService, ReportRunsQueries, ReportRunsService, ReportSchedule } from '@resolute/reporting';
import type { DataSource } from 'typeorm';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { installSample } from '../support/installation';
import { personWith, type ReportDeskIn, reportDeskIn } from '../support/report-desk-in';
import { aVersion } from '../support/report-versions';
import { until } from '../support/until';

jest.setTimeout(60_000);

const HOUR_MS = 3_600_000;

describe('a report that takes later figures', () => {
  let database: TestDatabase;
  let source: DataSource;
  let clock: HandClock;
  let desk: ReportDeskIn;
  let runs: ReportRunsQueries;
  let renewals: ReportRenewalsService;
  let planner: Person;
  let rapporteur: Person;
  let report: { readonly id: string; readonly runId: string };

  beforeEach(async () => {
    database = await createTestDatabase();
    source = await database.open();
    clock = new HandClock();
    await installSample(source, clock.now());
    desk = reportDeskIn(source, clock);
    runs = new ReportRunsQueries(new Reads(source));
    renewals = new ReportRenewalsService(new Writes(source, clock), runs);
    [planner, rapporteur] = [await personWith(source, 'planner'), await personWith(source, 'rapporteur')];
    report = await desk.report('council-summary', 'C26');
    await desk.reviewers.set(planner, report.id, 1, [rapporteur.id]);
    clock.advance(HOUR_MS);
  });
  afterEach(() => database.drop());

  const write = async (text: string): Promise<void> => {
    const key = { reportId: report.id, section: 'goals', language: 'en' };
    const { version } = await desk.texts.get(planner, key);
    await desk.saving.save(planner, key, version, { body: paragraphsOf(text) });
  };
  const send = () => desk.versions.send(planner, report.id, { reviewDueOn: '2026-03-30' });
  const waitsForLock = async (): Promise<boolean> => {
    const waits = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    return (await source.query<unknown[]>(waits)).length > 0;
  };
  const codeOf = (error: unknown) => (error instanceof DomainError ? error.code : error);

  it('keeps its texts, its reviewers and its address, and says what is accepted by now', async () => {
    await write('As a planner has it.');
    await source.query(`DELETE FROM report_texts WHERE section = 'attention'`);
    const renewed = await renewals.renew(planner, report.runId);
    expect(renewed).toMatchObject({ state: 'planned', isUnderWay: true, reportId: null, cutOff: clock.now() });
    expect(await runs.get(SYSTEM, report.runId)).toMatchObject({ state: 'superseded', reportId: report.id });
    await desk.compiler.compile(renewed.id);
    expect(await runs.get(SYSTEM, renewed.id)).toMatchObject({ state: 'ready', reportId: report.id });
    const view = await desk.queries.get(planner, report.id);
    expect(view).toMatchObject({ runId: renewed.id, cutOff: clock.now(), reviewers: [{ id: rapporteur.id }] });
    const key = { reportId: report.id, language: 'en' };
    const { body, author } = await desk.texts.get(planner, { ...key, section: 'goals' });
    expect(body).toEqual(paragraphsOf('As a planner has it.'));
    expect(author?.id).toBe(planner.id);
    // What nobody has written is drafted from the new figures.
    expect((await desk.texts.get(planner, { ...key, section: 'attention' })).author).toBeNull();
    await expect(send()).resolves.toMatchObject({ number: 1 });
    // Who reviews it opens what proves its values now, and not what it was made of before.
    expect(await source.query('SELECT report_id AS id, person_id AS person FROM citation_readers')).toEqual([
      { id: renewed.id, person: rapporteur.id },
    ]);
  });

  it('tells of the new figures in each draft that nobody has touched', async () => {
    const key = (section: string) => ({ reportId: report.id, language: 'en', section });
    const drafted = await desk.texts.get(planner, key('attention'));
    // As if what was accepted by then had been something else.
    await source.query(`UPDATE report_texts SET body = $1 WHERE section = 'attention'`, [
      JSON.stringify(paragraphsOf('What held an hour ago.')),
    ]);
    await write('As a planner has it.');
    const { id } = await renewals.renew(planner, report.runId);
    await desk.compiler.compile(id);
    const { body, version, author } = await desk.texts.get(planner, key('attention'));
    expect({ body, version, author }).toEqual({ body: drafted.body, version: drafted.version + 1, author: null });
    expect((await desk.texts.get(planner, key('goals'))).body).toEqual(paragraphsOf('As a planner has it.'));
    const [told] = await source.query(
      `SELECT record::jsonb -> 'change' -> 'redrafted' AS sections FROM audit_entries WHERE action = 'report.taken-over'`,
    );
    expect(told).toEqual({ sections: ['attention'] });
  });

  it('locks the meeting before the run, as the calendar does', async () => {
    const { id } = await renewals.renew(planner, report.runId);
    await source.query('UPDATE outbox SET failed_at = now(), failure = $1', ['The machine was off']);
    const service = new ReportRunsService(new Writes(source, clock), runs);
    for (const move of [() => service.retry(planner, id), () => renewals.renew(planner, id)]) {
      let attempt: Promise<unknown> = Promise.resolve();
      await source.transaction(async (manager) => {
        await manager.query(`SELECT id FROM occasions WHERE code = 'C26' FOR UPDATE`);
        attempt = move().catch((error: unknown) => error);
        await until(waitsForLock);
        await manager.query('SELECT id FROM report_runs WHERE id = $1 FOR UPDATE NOWAIT', [id]);
      });
      await attempt;
    }
  });

  it('is none when it was sent to review while its new figures came', async () => {
    const { id } = await renewals.renew(planner, report.runId);
    let attempt: Promise<unknown> = Promise.resolve();
    await source.transaction(async (manager) => {
      await manager.query('SELECT id FROM report_runs WHERE id = $1 FOR UPDATE', [id]);
      attempt = renewals.renew(planner, id).catch((error: unknown) => error);
      await until(waitsForLock);
      await manager.query(`UPDATE report_runs SET state = 'ready', frozen_at = now(), ready_at = now() WHERE id = $1`, [
        id,
      ]);
      await manager.query(
        'INSERT INTO report_snapshots (run_id, content, sha256, created_at) SELECT $1, content, sha256, now() FROM report_snapshots',
        [id],
      );
      await manager.query('UPDATE reports SET run_id = $1 WHERE id = $2', [id, report.id]);
      await aVersion(manager, report.id, { number: 1, by: planner, at: clock.now() });
    });
    expect(codeOf(await attempt)).toBe('report/under-review');
  });

  it('is not sent to review before the new figures are there', async () => {
    const renewed = await renewals.renew(planner, report.runId);
    await expect(send()).rejects.toMatchObject({ code: 'report/being-renewed' });
    await desk.compiler.compile(renewed.id);
    await expect(send()).resolves.toMatchObject({ number: 1 });
  });

  it('is none once it was sent to review, also when both come at once', async () => {
    const [sent, renewed] = await Promise.allSettled([send(), renewals.renew(planner, report.runId)]);
    const refused = [sent, renewed].flatMap((each) => (each.status === 'rejected' ? [codeOf(each.reason)] : []));
    expect([['report/being-renewed'], ['report/under-review']]).toContainEqual(refused);
    if (sent.status === 'rejected') return;
    await expect(renewals.renew(planner, report.runId)).rejects.toMatchObject({ code: 'report/under-review' });
  });

  it('is possible again for a correction once its version is issued, which keeps its own figures', async () => {
    const first = await send();
    const director = await personWith(source, 'director');
    await source.query(
      `INSERT INTO report_issues (id, report_id, version_id, run_id, revision, document_number, document_day, state, is_public,
         prepared_at, prepared_by_id, version)
       VALUES ($1, $2, $1, $3, 0, 'C26/35', '2026-03-20', 'prepared', true, now(), $4, 1)`,
      [first.id, report.id, report.runId, planner.id],
    );
    const decided = `UPDATE report_issues SET state = 'approved', decided_at = now(), decided_by_id = $1`;
    await source.query(decided, [director.id]);
    await expect(renewals.renew(planner, report.runId)).rejects.toMatchObject({ code: 'report/under-review' });
    await source.query(`UPDATE report_issues SET state = 'issued', issued_at = now()`);
    const renewed = await renewals.renew(planner, report.runId);
    await desk.compiler.compile(renewed.id);
    // The same words with other figures are something else.
    const second = await desk.versions.send(planner, report.id, { reviewDueOn: '2026-03-30', note: 'Later figures' });
    const held = 'SELECT number, run_id AS run FROM report_versions ORDER BY number';
    expect(await source.query(held)).toEqual([
      { number: 1, run: report.runId },
      { number: second.number, run: renewed.id },
    ]);
  });

  it('is made by a planner, of a run that is ready, and once', async () => {
    await expect(renewals.renew(rapporteur, report.runId)).rejects.toMatchObject({ code: 'access/not-allowed' });
    const answers = await Promise.allSettled(Array.from({ length: 5 }, () => renewals.renew(planner, report.runId)));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const answer of answers)
      if (answer.status === 'rejected') expect(answer.reason).toMatchObject({ code: 'workflow/not-possible' });
    const [{ count }] = await source.query('SELECT count(*)::integer FROM report_runs WHERE definition = $1', [
      'council-summary',
    ]);
    expect(count).toBe(2);
  });

  it('is the one that whoever asks for the report gets, and the calendar plans no other', async () => {
    const renewed = await renewals.renew(planner, report.runId);
    const asked = await new ReportRunsService(new Writes(source, clock), runs).request(
      SYSTEM,
      'council-summary',
      'C26',
    );
    expect(asked).toBe(renewed.id);
    const live = `SELECT r.id FROM report_runs r JOIN occasions o ON o.id = r.occasion_id
      WHERE o.code = 'C26' AND r.state <> 'superseded'`;
    await new ReportSchedule(new Reads(source), new Writes(source, clock), clock).startDue();
    expect(await source.query(live)).toEqual([{ id: renewed.id }]);
  });

  it('leaves what was superseded as it was, and PostgreSQL lets no second run stand in its place', async () => {
    const renewed = await renewals.renew(planner, report.runId);
    await desk.compiler.compile(report.runId);
    expect(await runs.get(SYSTEM, report.runId)).toMatchObject({ state: 'superseded' });
    await expect(
      source.query(`UPDATE report_runs SET state = 'ready' WHERE id = $1`, [report.runId]),
    ).rejects.toMatchObject({ constraint: 'uq_report_runs_slot' });
    expect(renewed.id).not.toBe(report.runId);
  });
});
