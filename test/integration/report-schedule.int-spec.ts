import { Reads, Writes } from '@resolute/database';
import type { Person } from '@resolute/domain';
import { OccasionsQueries, OccasionsService, type OccasionView } from '@resolute/measurement';
import {
  ReportDefinitionsQueries,
  ReportDefinitionsService,
  ReportRunsQueries,
  ReportRunsService,
  type ReportRunView,
  ReportSchedule,
} from '@resolute/reporting';
import type { DataSource } from 'typeorm';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { TSAG_MEETING } from '../support/report-wishes';

const MEETING = { ...TSAG_MEETING, code: 'TSAG-2026-05', agendaItem: 'PL 1.4', submissionDay: '2026-05-18' };
/** The definition of TSAG that ships ends its data seven days before the deadline: on 2026-05-11. */
const DUE = '2026-05-11T22:00:00Z';

describe('the runs of reports', () => {
  let database: TestDatabase;
  let source: DataSource;
  let clock: HandClock;
  let schedule: ReportSchedule;
  let planner: Person;
  let occasions: OccasionsService;
  let definitions: ReportDefinitionsService;
  let runs: ReportRunsService;
  let queries: ReportRunsQueries;
  let meeting: OccasionView;

  beforeEach(async () => {
    database = await createTestDatabase();
    source = await database.open({ poolSize: 20 });
    clock = new HandClock('2026-04-01T09:00:00Z');
    const [reads, writes] = [new Reads(source), new Writes(source, clock)];
    planner = await new Directory(source).person({ grants: [{ role: 'planner' }] });
    occasions = new OccasionsService(writes, new OccasionsQueries(reads));
    definitions = new ReportDefinitionsService(writes, new ReportDefinitionsQueries(reads));
    queries = new ReportRunsQueries(reads);
    runs = new ReportRunsService(writes, queries);
    schedule = new ReportSchedule(reads, writes, clock);
    meeting = await occasions.create(planner, MEETING as never);
  });
  afterEach(() => database.drop());

  const all = async (): Promise<readonly ReportRunView[]> => (await queries.list(planner, {}, { size: 50 })).items;
  const only = async (): Promise<ReportRunView> => {
    const [run, ...others] = await all();
    if (!run || others.length > 0) throw new Error(`There are ${others.length + (run ? 1 : 0)} runs`);
    return run;
  };
  const count = async (table: string): Promise<number> =>
    (await source.query<{ count: number }[]>(`SELECT count(*)::int FROM ${table}`))[0]?.count ?? 0;
  const compileJobs = (): Promise<number> => count(`outbox WHERE job = 'report.compile'`);
  /** As three workers do that are started anew again and again. */
  const manyTimes = (): Promise<unknown> => Promise.all(Array.from({ length: 10 }, () => schedule.startDue()));

  it('are planned from the deadlines of meetings, and begun when their day is over, by whichever of ten workers', async () => {
    await manyTimes();
    expect(await only()).toMatchObject({
      definition: { code: 'tsag-progress', title: { en: 'Progress report to TSAG' } },
      occasion: { code: 'TSAG-2026-05', submissionDay: '2026-05-18', agendaItem: 'PL 1.4' },
      state: 'planned',
      dueOn: '2026-05-11',
      cutOff: new Date('2026-05-11T21:59:59.999Z'),
      startedAt: null,
      isUnderWay: false,
      progress: { drawn: 0, of: 4 },
      reportId: null,
    });
    clock.set('2026-05-11T21:59:59Z');
    await manyTimes();
    expect((await only()).startedAt).toBeNull();
    clock.set(DUE);
    await manyTimes();
    expect(await only()).toMatchObject({
      startedAt: new Date(DUE),
      cutOff: new Date('2026-05-11T21:59:59.999Z'),
      isLate: false,
      isUnderWay: true,
    });
    expect(await compileJobs()).toBe(1);
    // Planned and started: once each, by the product itself.
    expect(await count(`audit_entries WHERE action IN ('report.planned', 'report.started')`)).toBe(2);
  });

  it('are begun once, also when a clock is set back and forward and the queue was emptied', async () => {
    clock.set(DUE);
    await schedule.startDue();
    for (const moment of ['2026-05-01T00:00:00Z', DUE, '2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z', DUE]) {
      clock.set(moment);
      await manyTimes();
    }
    expect(await only()).toMatchObject({ startedAt: new Date(DUE), isLate: false });
    expect(await compileJobs()).toBe(1);
  });

  it('that nobody began are caught up once, late, until the meeting is over', async () => {
    await schedule.startDue();
    clock.set('2026-05-20T07:00:00Z');
    await manyTimes();
    expect(await only()).toMatchObject({ isLate: true, cutOff: new Date('2026-05-11T21:59:59.999Z') });
    expect(await compileJobs()).toBe(1);
  });

  it('are passed over when the meeting is over, and say so', async () => {
    clock.set('2026-06-01T07:00:00Z');
    await manyTimes();
    expect(await only()).toMatchObject({
      state: 'skipped',
      skipReason: 'over',
      skippedAt: new Date('2026-06-01T07:00:00Z'),
    });
    expect(await compileJobs()).toBe(0);
    // Somebody who wants it nevertheless gets it.
    const run = await runs.ask(planner, { definition: 'tsag-progress', occasion: 'TSAG-2026-05' });
    expect(run).toMatchObject({
      state: 'planned',
      dueOn: '2026-05-11',
      cutOff: clock.now(),
      isLate: true,
      isUnderWay: true,
    });
    await manyTimes();
    expect(await compileJobs()).toBe(1);
  });

  it('follow the deadline while they wait, and are no more without one', async () => {
    await schedule.startDue();
    meeting = await occasions.change(planner, meeting.id, meeting.version, { submissionDay: '2026-05-20' });
    await schedule.startDue();
    expect(await only()).toMatchObject({ dueOn: '2026-05-13', cutOff: new Date('2026-05-13T21:59:59.999Z') });
    meeting = await occasions.change(planner, meeting.id, meeting.version, { submissionDay: null });
    await schedule.startDue();
    expect(await all()).toEqual([]);
    expect(await count(`audit_entries WHERE action = 'report.unplanned'`)).toBe(1);
    // Every change of a meeting asks for another look at the calendar.
    expect(await count(`outbox WHERE job = 'report.start-due'`)).toBe(3);
  });

  it('of a meeting that is cancelled are passed over for good', async () => {
    await schedule.startDue();
    await occasions.cancel(planner, meeting.id, meeting.version, 'The building is closed');
    await manyTimes();
    expect(await only()).toMatchObject({ state: 'skipped', skipReason: 'cancelled' });
    const wish = { definition: 'tsag-progress', occasion: 'TSAG-2026-05' };
    await expect(runs.ask(planner, wish)).rejects.toMatchObject({ code: 'occasion/cancelled' });
  });

  it('of a definition that is used no more are passed over until it is used again', async () => {
    await schedule.startDue();
    const { items } = await new ReportDefinitionsQueries(new Reads(source)).list(planner, { size: 50 });
    const [id, version] = items.flatMap((each) => (each.code === 'tsag-progress' ? [each.id, each.version] : []));
    const off = await definitions.change(planner, id as string, version as number, { isActive: false });
    await manyTimes();
    expect(await only()).toMatchObject({ state: 'skipped', skipReason: 'inactive' });
    await definitions.change(planner, off.id, off.version, { isActive: true });
    await manyTimes();
    expect(await only()).toMatchObject({ state: 'planned', skipReason: null, skippedAt: null, dueOn: '2026-05-11' });
  });

  it('that wait are begun now when somebody asks for them', async () => {
    await schedule.startDue();
    const asked = await Promise.all(
      Array.from({ length: 5 }, () => runs.ask(planner, { definition: 'tsag-progress', occasion: 'TSAG-2026-05' })),
    );
    expect(new Set(asked.map(({ id }) => id)).size).toBe(1);
    expect(await only()).toMatchObject({
      dueOn: '2026-05-11',
      cutOff: clock.now(),
      startedAt: clock.now(),
      isLate: false,
    });
    clock.set(DUE);
    await manyTimes();
    expect(await compileJobs()).toBe(1);
  });

  it('are made once more when they were given up, and no other is', async () => {
    await schedule.startDue();
    const { id } = await only();
    const refused = { code: 'report-run/not-given-up' };
    await expect(runs.retry(planner, id)).rejects.toMatchObject(refused);
    clock.set(DUE);
    await schedule.startDue();
    await expect(runs.retry(planner, id)).rejects.toMatchObject(refused);
    await source.query(`UPDATE outbox SET failed_at = now(), failure = 'job/failed' WHERE job = 'report.compile'`);
    const tries = await Promise.allSettled(Array.from({ length: 5 }, () => runs.retry(planner, id)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await only()).toMatchObject({ isUnderWay: true, fault: null });
    expect(await compileJobs()).toBe(2);
  });

  it('are listed by their day, page by page, and narrowed', async () => {
    for (const [code, submissionDay] of [
      ['TSAG-2026-06', '2026-06-20'],
      ['TSAG-2026-07', '2026-07-20'],
    ] as const)
      await occasions.create(planner, { ...MEETING, code, submissionDay, toDay: '2026-07-31' } as never);
    await schedule.startDue();
    const listed: string[] = [];
    for (let after: string | undefined, more = true; more; ) {
      const page = await queries.list(planner, {}, { size: 2, ...(after && { after }) });
      listed.push(...page.items.map(({ dueOn }) => dueOn ?? ''));
      after = page.next ?? undefined;
      more = page.next !== null;
    }
    expect(listed).toEqual(['2026-07-13', '2026-06-13', '2026-05-11']);
    const found = await queries.list(planner, { state: 'planned', occasion: 'TSAG-2026-06' }, { size: 50 });
    expect(found.items.map(({ occasion }) => occasion.code)).toEqual(['TSAG-2026-06']);
    expect((await queries.list(planner, { definition: 'council-summary' }, { size: 50 })).items).toEqual([]);
  });
});
