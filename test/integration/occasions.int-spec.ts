import { Reads, Writes } from '@resolute/database';
import { type Person, parseLocalDate } from '@resolute/domain';
import {
  ActualsQueries,
  ActualsService,
  type ActualView,
  BulkQueries,
  CellsQueries,
  ChecksService,
  FiguresQueries,
  InboxQueries,
  type IndicatorView,
  type OccasionView,
} from '@resolute/measurement';
import type { DataSource } from 'typeorm';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { MeasurementDesk } from '../support/indicators';

const WHY = 'The building is closed';

describe('a meeting that is cancelled', () => {
  let database: TestDatabase;
  let source: DataSource;
  let clock: HandClock;
  let desk: MeasurementDesk;
  let actuals: ActualsService;
  let checks: ChecksService;
  let reads: Reads;
  let planner: Person;
  let author: Person;
  let verifier: Person;
  let auditor: Person;
  let counter = 0;
  let meeting: OccasionView;
  let indicator: IndicatorView;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await database.open();
    const directory = new Directory(source);
    const unitId = await directory.unit('study-group', 'SG13');
    planner = await directory.person({ grants: [{ role: 'planner' }] });
    author = await directory.person({ grants: [{ role: 'contributor', unitId }] });
    verifier = await directory.person({ grants: [{ role: 'verifier' }] });
    auditor = await directory.person({ grants: [{ role: 'auditor' }] });
    clock = new HandClock('2026-04-01T09:00:00Z');
    desk = new MeasurementDesk(source, planner, unitId, clock);
    reads = new Reads(source);
    const [writes, queries] = [new Writes(source, clock), new ActualsQueries(reads, clock)];
    actuals = new ActualsService(writes, queries);
    checks = new ChecksService(writes, queries);
  });
  beforeEach(async () => {
    counter += 1;
    clock.set('2026-04-01T09:00:00Z');
    const series = `OFF-${'ABCDEFGHIJ'[counter]}`;
    const words = { title: { en: 'A meeting' }, place: { en: 'Geneva' } };
    const days = { fromDay: '2026-03-16', toDay: '2026-03-20' };
    meeting = await desk.occasions.create(planner, { code: `${series}-1`, series, ...days, ...words });
    indicator = await desk.indicator(`M-${counter}`, { frequency: null, series, aggregation: 'point' });
  });
  afterAll(() => database.drop());

  const draft = (): Promise<ActualView> => {
    const partId = indicator.parts[0]?.id ?? '';
    return actuals.create(author, { indicatorId: indicator.id, partId, period: meeting.code, value: '80' });
  };
  const cancel = (version = meeting.version): Promise<OccasionView> =>
    desk.occasions.cancel(planner, meeting.id, version, WHY);
  const expected = async (): Promise<string[]> => {
    const span = { from: parseLocalDate('2026-01-01'), to: parseLocalDate('2026-12-31') };
    const found = await new CellsQueries(reads, clock).ofUnit(
      planner,
      { span, indicatorId: indicator.id },
      clock.now(),
    );
    return found.map(({ period }) => period.id);
  };
  const periodsAsOf = async (moment: string): Promise<readonly string[]> => {
    const [figure] = await new FiguresQueries(reads).some(
      [indicator.id],
      { moment: new Date(moment), day: parseLocalDate('2026-12-31') },
      new Date('2026-12-31T09:00:00Z'),
    );
    return figure?.input.periods.map(({ id }) => id) ?? [];
  };
  const refused = (sql: string, parameters: unknown[]): Promise<string> =>
    source.query(sql, parameters).then(
      () => 'done',
      ({ driverError }: { driverError: { code: string; constraint?: string } }) =>
        driverError.constraint ?? driverError.code,
    );

  it('says why, for good; nothing is due for it, and as of before it was', async () => {
    await desk.baseline(indicator, '40');
    await desk.target(indicator, { onDay: '2026-12-31' });
    expect(await expected()).toEqual([meeting.code]);
    clock.set('2026-04-02T09:00:00Z');
    const cancelled = await cancel();
    expect(cancelled).toMatchObject({ version: 2, cancelledAt: clock.now(), cancellationReason: WHY });
    expect(await expected()).toEqual([]);
    expect(await periodsAsOf('2026-04-02T08:59:59Z')).toEqual([meeting.code]);
    expect(await periodsAsOf('2026-04-02T09:00:00Z')).toEqual([]);
    const known = await new BulkQueries(reads).meetings();
    expect(known.filter(({ id }) => id === meeting.code)).toEqual([]);
    await expect(draft()).rejects.toMatchObject({ errors: [{ field: 'period', code: 'field/not-a-period' }] });
    await expect(cancel(2)).rejects.toMatchObject({ code: 'occasion/cancelled' });
    const audit = await source.query(
      `SELECT record::jsonb -> 'change' AS change FROM audit_entries WHERE action = 'occasion.cancelled' AND subject_id = $1`,
      [meeting.id],
    );
    expect(audit).toEqual([{ change: { code: meeting.code, reason: WHY } }]);
    const jobs = await source.query(`SELECT count(*)::integer AS n FROM outbox WHERE job = 'rating.recalculate-all'`);
    expect(jobs[0].n).toBeGreaterThan(0);
  });

  it('is cancelled by planners alone, by the version that they saw, and with a reason', async () => {
    await expect(desk.occasions.cancel(auditor, meeting.id, 1, WHY)).rejects.toMatchObject({
      code: 'access/not-allowed',
    });
    await desk.occasions.change(planner, meeting.id, 1, { toDay: '2026-03-19' });
    await expect(cancel(1)).rejects.toMatchObject({ code: 'row/stale', current: { toDay: '2026-03-19' } });
    await expect(desk.occasions.cancel(planner, meeting.id, 2, ' ')).rejects.toThrow('ck_occasions_cancelled');
  });

  it('takes place when values were handed in for it, until they are withdrawn', async () => {
    const { id } = await draft();
    await actuals.submit(author, id, 1);
    await expect(cancel()).rejects.toMatchObject({ code: 'occasion/has-values' });
    await actuals.withdraw(author, id, 2);
    expect(await cancel()).toMatchObject({ cancellationReason: WHY });
    await expect(actuals.submit(author, id, 3)).rejects.toMatchObject({ code: expect.any(String) });
  });

  it('takes place when values were accepted for it', async () => {
    const { id } = await draft();
    await actuals.submit(author, id, 1);
    await checks.verify(verifier, id, 2);
    await checks.accept(planner, id, 3);
    await expect(cancel()).rejects.toMatchObject({ code: 'occasion/has-values' });
  });

  it('wants nothing of an author to whom a value came back, and lets none be handed in', async () => {
    const inbox = new InboxQueries(reads);
    const tasks = async (): Promise<unknown[]> =>
      (await inbox.of(author, clock.now())).items.filter((task) => JSON.stringify(task).includes(indicator.id));
    const { id } = await draft();
    await actuals.submit(author, id, 1);
    await checks.sendBack(verifier, id, 2, [{ field: 'value', reason: 'Too low' }]);
    expect(await tasks()).toHaveLength(1);
    await cancel();
    expect(await tasks()).toEqual([]);
    await expect(actuals.submit(author, id, 3)).rejects.toMatchObject({ code: 'occasion/cancelled' });
    expect(await actuals.withdraw(author, id, 3)).toMatchObject({ state: 'withdrawn' });
  });

  it('stays so in the hands of SQL, and gets no value there', async () => {
    const { id } = await draft();
    await cancel();
    const row = `INSERT INTO actuals SELECT (jsonb_populate_record(a, $2)).* FROM actuals a WHERE id = $1`;
    expect(await refused(row, [id, JSON.stringify({ id: '00000000-0000-7000-8000-0000000000aa' })])).toMatch(
      /^(uq_actuals_|ck_actuals_meeting_held)/,
    );
    const submit = `UPDATE actuals SET state = 'submitted', submitted_at = now() WHERE id = $1`;
    expect(await refused(submit, [id])).toBe('ck_actuals_meeting_held');
    const undo = `UPDATE occasions SET cancelled_at = NULL, cancelled_by_id = NULL, cancellation_reason = NULL WHERE id = $1`;
    expect(await refused(undo, [meeting.id])).toBe('42501');
    expect(await refused(`UPDATE occasions SET cancellation_reason = 'x' WHERE id = $1`, [meeting.id])).toBe('42501');
  });

  it('and a value that is handed in wait for each other: one of the two is refused', async () => {
    const { id } = await draft();
    const both = await Promise.allSettled([actuals.submit(author, id, 1), cancel()]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('the deadlines of a meeting', () => {
  const DAYS = { fromDay: '2026-05-25', toDay: '2026-05-29' };
  let database: TestDatabase;
  let desk: MeasurementDesk;
  let planner: Person;
  beforeAll(async () => {
    database = await createTestDatabase();
    const source = await database.open();
    const directory = new Directory(source);
    planner = await directory.person({ grants: [{ role: 'planner' }] });
    desk = new MeasurementDesk(source, planner, await directory.unit(), new HandClock());
  });
  afterAll(() => database.drop());

  const create = (code: string, more: object): Promise<OccasionView> =>
    desk.occasions.create(planner, {
      code,
      series: 'TSAG',
      title: { en: 'TSAG' },
      place: { en: 'Geneva' },
      ...DAYS,
      ...more,
    });
  const faultOf = (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'none',
      ({ errors: [fault] }: { errors: { field: string; code: string }[] }) => `${fault?.field} ${fault?.code}`,
    );

  it('are entered, changed one by one, and taken away', async () => {
    const made = await create('D-A', {
      agendaItem: 'PL 1.4',
      submissionDay: '2026-05-18',
      translationDay: '2026-05-04',
    });
    expect(made).toMatchObject({ agendaItem: 'PL 1.4', submissionDay: '2026-05-18', translationDay: '2026-05-04' });
    const moved = await desk.occasions.change(planner, made.id, made.version, { submissionDay: '2026-05-29' });
    expect(moved).toMatchObject({ ...made, submissionDay: '2026-05-29', version: 2 });
    const gone = { agendaItem: null, submissionDay: null, translationDay: null };
    expect(await desk.occasions.change(planner, made.id, 2, gone)).toMatchObject({ ...gone, toDay: '2026-05-29' });
  });

  let made = 0;
  it.each<[deadlines: Record<string, string>, fault: string]>([
    [{ submissionDay: '2026-05-30' }, 'submissionDay field/after-last-day'],
    [{ translationDay: '2026-05-30' }, 'translationDay field/after-last-day'],
    [{ submissionDay: '2026-05-18', translationDay: '2026-05-19' }, 'translationDay field/after-submission'],
    [{ submissionDay: '2026-05-18', translationDay: '2026-05-18' }, 'none'],
  ])('%j: %s', async (deadlines, fault) => {
    made += 1;
    expect(await faultOf(create(`D-${made}`, deadlines))).toBe(fault);
  });

  it('hold when the meeting moves', async () => {
    const { id, version } = await create('D-M', { submissionDay: '2026-05-28' });
    const earlier = { fromDay: '2026-05-20', toDay: '2026-05-22' };
    expect(await faultOf(desk.occasions.change(planner, id, version, earlier))).toBe(
      'submissionDay field/after-last-day',
    );
  });
});
