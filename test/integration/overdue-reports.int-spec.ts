import { Reads, Writes } from '@resolute/database';
import type { Person } from '@resolute/domain';
import { ActualsQueries, ActualsService, CellsQueries, OverdueReportsQueries } from '@resolute/measurement';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { MeasurementDesk } from '../support/indicators';

const WHOLE = { size: 200 };

describe('overdue reporting', () => {
  let database: TestDatabase;
  let overdue: OverdueReportsQueries;
  let clock: HandClock;
  let planner: Person;
  let stranger: Person;
  let units: readonly [string, string];
  let handIn: (period: string) => Promise<unknown>;

  beforeAll(async () => {
    database = await createTestDatabase();
    const source = await database.open();
    const directory = new Directory(source);
    units = [await directory.unit('study-group', 'SG13'), await directory.unit('study-group', 'SG2')];
    planner = await directory.person({ grants: [{ role: 'planner' }] });
    stranger = await directory.person({ grants: [] });
    const author = await directory.person({ grants: [{ role: 'contributor', unitId: units[0] }] });
    clock = new HandClock('2026-04-15T09:00:00Z');
    const desk = new MeasurementDesk(source, planner, units[0], clock);
    const [reads, writes] = [new Reads(source), new Writes(source, clock)];
    const actuals = new ActualsService(writes, new ActualsQueries(reads, clock));
    overdue = new OverdueReportsQueries(new CellsQueries(reads, clock), clock);
    const indicator = await desk.indicator('I-DUE-01', { frequency: 'quarter', lagDays: 30, graceDays: 10 });
    const indicatorId = indicator.id;
    const partId = indicator.parts[0]?.id ?? '';
    handIn = async (period) => {
      const now = clock.now();
      clock.set('2026-01-15T09:00:00Z');
      const { id } = await actuals.create(author, { indicatorId, partId, period, value: '5' });
      await actuals.submit(author, id, 1);
      clock.set(now.toISOString());
    };
    // A draft is begun and not handed in.
    await actuals.create(author, { indicatorId, partId, period: '2026-Q1', value: '5' });
  });
  afterAll(() => database.drop());

  const of = async (period: string) => {
    const { items } = await overdue.list(planner, {}, WHOLE);
    return items.find((item) => item.period.id === period && item.indicator.code === 'I-DUE-01');
  };

  it('begins when the due day is over, and is missing when the days of grace are', async () => {
    clock.set('2026-04-30T21:59:59Z');
    expect(await of('2026-Q1')).toBeUndefined();
    clock.set('2026-04-30T22:00:00Z');
    expect(await of('2026-Q1')).toMatchObject({ isMissing: false, unit: { code: 'SG13' } });
    clock.set('2026-05-10T22:00:00Z');
    expect(await of('2026-Q1')).toMatchObject({ isMissing: true });
  });

  it('counts what it lists, from the first day of the year before, of one unit or of all', async () => {
    const all = await overdue.list(planner, {}, WHOLE);
    expect(all.since).toBe('2025-01-01');
    expect(all.total).toBe(all.items.length);
    expect(all.total).toBeGreaterThan(0);
    expect(await overdue.list(planner, { unit: units[0] }, WHOLE)).toEqual(all);
    expect(await overdue.list(planner, { unit: units[1] }, WHOLE)).toMatchObject({ total: 0, items: [] });
  });

  it('says nothing about drafts, and nothing at all to somebody without a role', async () => {
    expect(Object.keys((await overdue.list(planner, {}, WHOLE)).items[0] ?? {}).toSorted()).toEqual([
      'indicator',
      'isMissing',
      'period',
      'unit',
    ]);
    await expect(overdue.list(stranger, {}, WHOLE)).rejects.toMatchObject({ code: 'access/not-allowed' });
  });

  it('comes in pages, which go on after what was handed in meanwhile', async () => {
    clock.set('2026-05-10T22:00:00Z');
    const whole = await overdue.list(planner, {}, WHOLE);
    const periods = whole.items.map(({ period }) => period.id);
    expect(periods).toEqual(['2024-Q4', '2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1']);
    expect(whole.next).toBeNull();
    const first = await overdue.list(planner, {}, { size: 5 });
    expect(first).toMatchObject({ total: 6, items: whole.items.slice(0, 5) });
    await handIn('2025-Q4');
    const after = first.next ?? '';
    expect(await overdue.list(planner, {}, { size: 5, after })).toMatchObject({
      total: 5,
      items: [{ period: { id: '2026-Q1' } }],
      next: null,
    });
    for (const wrong of ['nonsense', '[1,2,3,4]', '["SG13"]'])
      await expect(overdue.list(planner, {}, { size: 5, after: wrong })).rejects.toMatchObject({
        errors: [{ field: 'page[after]', code: 'field/invalid' }],
      });
  });
});
