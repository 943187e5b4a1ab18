import { Reads, Writes } from '@resolute/database';
import { type IndicatorSheet, type Person, parseLocalDate, type RatingInput } from '@resolute/domain';
import {
  ActualsQueries,
  ActualsService,
  type ActualView,
  ChecksService,
  FiguresQueries,
  type IndicatorFigure,
  type IndicatorView,
} from '@resolute/measurement';
import type { DataSource } from 'typeorm';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { MeasurementDesk, SHEET } from '../support/indicators';

describe('an indicator whose meaning changes', () => {
  let database: TestDatabase;
  let source: DataSource;
  let clock: HandClock;
  let desk: MeasurementDesk;
  let actuals: ActualsService;
  let checks: ChecksService;
  let planner: Person;
  let author: Person;
  let verifier: Person;
  let counter = 0;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await database.open();
    const directory = new Directory(source);
    const unitId = await directory.unit('study-group', 'SG13');
    planner = await directory.person({ grants: [{ role: 'planner' }] });
    author = await directory.person({ grants: [{ role: 'contributor', unitId }] });
    verifier = await directory.person({ grants: [{ role: 'verifier' }] });
    clock = new HandClock('2026-04-02T09:00:00Z');
    desk = new MeasurementDesk(source, planner, unitId, clock);
    const [writes, queries] = [new Writes(source, clock), new ActualsQueries(new Reads(source), clock)];
    actuals = new ActualsService(writes, queries);
    checks = new ChecksService(writes, queries);
  });
  afterAll(() => database.drop());

  const indicator = (sheet: Partial<IndicatorSheet> = {}): Promise<IndicatorView> => {
    counter += 1;
    return desk.indicator(`V-${counter}`, sheet);
  };
  const draft = ({ id, parts }: IndicatorView, period: string, value = '80'): Promise<ActualView> =>
    actuals.create(author, { indicatorId: id, partId: parts[0]?.id ?? '', period, value });
  async function accepted(of: IndicatorView, period: string, value?: string): Promise<ActualView> {
    const { id, version } = await draft(of, period, value);
    const submitted = await actuals.submit(author, id, version);
    const verified = await checks.verify(verifier, id, submitted.version);
    return checks.accept(planner, id, verified.version);
  }
  const begin = (
    { id }: IndicatorView,
    startsOn: string,
    { bridge, ...sheet }: Partial<IndicatorSheet> & { bridge?: string } = {},
  ): Promise<IndicatorView> =>
    desk.versions.begin(planner, id, { startsOn, ...(bridge && { bridge }), sheet: { ...SHEET, ...sheet } });
  async function figure({ id }: IndicatorView, on = '2026-12-31'): Promise<IndicatorFigure> {
    const axes = { moment: clock.now(), day: parseLocalDate(on) };
    const [found] = await new FiguresQueries(new Reads(source)).some([id], axes, new Date(`${on}T12:00:00Z`));
    if (!found) throw new Error('no figure');
    return found;
  }
  const values = async (of: IndicatorView): Promise<RatingInput['values']> => (await figure(of)).input.values;
  const meeting = (series: string, code: string) =>
    desk.occasions.create(planner, {
      code,
      series,
      fromDay: '2026-03-16',
      toDay: '2026-03-20',
      title: { en: 'A meeting' },
      place: { en: 'Geneva' },
    });

  it.each([
    ['by another rhythm', { frequency: 'half' }],
    ['for meetings', { frequency: null, series: 'TSAG' }],
  ] as const)('keeps what was reported before where it goes on %s and says how both compare', async (_, sheet) => {
    const one = await indicator({ aggregation: 'point' });
    await accepted(one, '2026-Q1');
    const bridge = 'The same, counted in another rhythm';
    await begin(one, '2026-04-01', { ...sheet, aggregation: 'point', bridge });
    expect(await values(one)).toEqual({ '2026-Q1': { kind: 'number', value: '80' } });
  });

  it('keeps what was reported for meetings where it is reported by the calendar from then on', async () => {
    await meeting('SWITCH', 'SWITCH-1');
    const one = await indicator({ frequency: null, series: 'SWITCH', aggregation: 'point' });
    await accepted(one, 'SWITCH-1');
    await begin(one, '2026-03-21', { aggregation: 'point', bridge: 'A level, whenever it is taken' });
    const { input } = await figure(one);
    expect(input.values).toEqual({ 'SWITCH-1': { kind: 'number', value: '80' } });
    expect(input.periods).toContainEqual({ id: 'SWITCH-1', from: '2026-03-16', to: '2026-03-20' });
  });

  it('keeps a meeting in its series once a value was entered for it', async () => {
    const held = await meeting('STAY', 'STAY-1');
    const one = await indicator({ frequency: null, series: 'STAY', aggregation: 'point' });
    await desk.occasions.change(planner, held.id, 1, { series: 'OTHER' });
    await desk.occasions.change(planner, held.id, 2, { series: 'STAY' });
    await draft(one, 'STAY-1');
    await expect(desk.occasions.change(planner, held.id, 3, { series: 'OTHER' })).rejects.toMatchObject({
      errors: [{ field: 'series', code: 'field/series-in-use' }],
    });
    await desk.occasions.change(planner, held.id, 3, { toDay: '2026-03-19' });
  });

  it('changes only after the last period that was reported', async () => {
    const one = await indicator();
    await accepted(one, '2026-Q1');
    const reported = { errors: [{ field: 'startsOn', code: 'field/period-reported' }] };
    await expect(begin(one, '2026-01-01')).rejects.toMatchObject(reported);
    await expect(begin(one, '2026-03-31')).rejects.toMatchObject(reported);
    await expect(begin(one, '2026-04-01')).resolves.toMatchObject({ versions: [{ number: 2 }, { number: 1 }] });
  });

  it('changes over a draft that is withdrawn, which is not taken up again under the version before', async () => {
    const one = await indicator();
    const { id, version } = await draft(one, '2026-Q1');
    await expect(begin(one, '2026-03-31')).rejects.toMatchObject({ errors: [{ code: 'field/period-reported' }] });
    const withdrawn = await actuals.withdraw(author, id, version);
    await begin(one, '2026-03-31');
    await expect(actuals.save(author, id, withdrawn.version, { value: '81' })).rejects.toMatchObject({
      errors: [{ field: 'period', code: 'field/not-a-period' }],
    });
    await expect(draft(one, '2026-Q1', '82')).resolves.toMatchObject({ revision: 1, value: '82' });
  });

  it('cannot have two values for one time by SQL either', async () => {
    const one = await indicator();
    const { id } = await accepted(one, '2026-Q1');
    await begin(one, '2026-04-01');
    const entered = source.query(
      `INSERT INTO actuals (id, indicator_version_id, part_id, period, revision, state, value, is_estimate, author_id, is_sample,
         version, created_at)
       SELECT gen_random_uuid(), indicator_version_id, part_id, '2026-Q2', 1, 'draft', 1, false, author_id, false, 1, created_at
       FROM actuals WHERE id = $1`,
      [id],
    );
    await expect(entered).rejects.toMatchObject({ driverError: { constraint: 'ck_actuals_version_holds' } });
  });

  it('is not compared over a change that nobody bridged, whatever was bridged since', async () => {
    const one = await indicator({ aggregation: 'sum' });
    await desk.baseline(one, '0', { onDay: '2025-12-31', effectiveFrom: '2026-01-01' });
    await accepted(one, '2026-Q1');
    const second = await begin(one, '2026-04-01');
    const third = await begin(second, '2026-07-01', { bridge: 'The same as since April' });
    await desk.target(third, { value: '100', onDay: '2026-12-31', effectiveFrom: '2026-01-01' });
    expect((await figure(third)).input.comparable).toBe(false);
  });
});
