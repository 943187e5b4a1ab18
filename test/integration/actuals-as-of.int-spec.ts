import { Reads, Writes } from '@resolute/database';
import { type Person, parseLocalDate } from '@resolute/domain';
import {
  ActualsQueries,
  ActualsService,
  type ActualView,
  CellsQueries,
  ChecksService,
  type IndicatorView,
  OverdueReportsQueries,
} from '@resolute/measurement';
import type { DataSource } from 'typeorm';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { MeasurementDesk } from '../support/indicators';

const day = parseLocalDate;

/** One value lives through all that can happen to it, a step a day at noon; then every day is read again. */
describe('values as of a day', () => {
  let database: TestDatabase;
  let source: DataSource;
  let clock: HandClock;
  let queries: ActualsQueries;
  let cells: CellsQueries;
  let planner: Person;
  let author: Person;
  let stranger: Person;
  let desk: MeasurementDesk;
  let actuals: ActualsService;
  let indicator: IndicatorView;
  let first: ActualView;
  let second: ActualView;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await database.open();
    const directory = new Directory(source);
    const unitId = await directory.unit();
    planner = await directory.person({ grants: [{ role: 'planner' }], name: 'Planner' });
    author = await directory.person({ grants: [{ role: 'contributor', unitId }], name: 'Author' });
    const colleague = await directory.person({ grants: [{ role: 'contributor', unitId }], name: 'Colleague' });
    const verifier = await directory.person({ grants: [{ role: 'verifier' }], name: 'Verifier' });
    stranger = await directory.person({ grants: [{ role: 'contributor', unitId: await directory.unit() }] });
    clock = new HandClock('2026-03-01T12:00:00Z');
    const [reads, writes] = [new Reads(source), new Writes(source, clock)];
    queries = new ActualsQueries(reads, clock);
    cells = new CellsQueries(reads, clock);
    actuals = new ActualsService(writes, queries);
    const checks = new ChecksService(writes, queries);
    desk = new MeasurementDesk(source, planner, unitId, clock);
    indicator = await desk.indicator('AS-OF', { frequency: 'year', lagDays: 90 });
    const on = async (dayOfMarch: number, step: () => Promise<ActualView>): Promise<ActualView> => {
      clock.set(`2026-03-${String(dayOfMarch).padStart(2, '0')}T12:00:00Z`);
      return step();
    };
    const reasons = [{ field: 'value', reason: 'A quarter is missing' }];
    const wish = { indicatorId: indicator.id, partId: indicator.parts[0]?.id ?? '', period: '2025', value: '10' };
    let at = await on(2, () => actuals.create(author, wish));
    at = await on(3, () => actuals.submit(author, at.id, at.version));
    at = await on(4, () => actuals.withdraw(author, at.id, at.version));
    at = await on(5, () => actuals.save(colleague, at.id, at.version, { value: '20', isEstimate: true }));
    at = await on(6, () => actuals.submit(colleague, at.id, at.version));
    at = await on(7, () => checks.verify(verifier, at.id, at.version));
    at = await on(8, () => checks.sendBack(planner, at.id, at.version, reasons));
    at = await on(9, () => actuals.save(author, at.id, at.version, { value: '30' }));
    at = await on(10, () => actuals.submit(author, at.id, at.version));
    at = await on(11, () => checks.verify(verifier, at.id, at.version));
    first = await on(12, () => checks.accept(planner, at.id, at.version));
    at = await on(13, () => actuals.correct(author, first.id, first.version, 'Counted twice'));
    at = await on(14, () => actuals.save(author, at.id, at.version, { value: '29' }));
    at = await on(15, () => actuals.submit(author, at.id, at.version));
    at = await on(16, () => checks.verify(verifier, at.id, at.version));
    second = await on(17, () => checks.accept(planner, at.id, at.version));
    clock.set('2026-03-20T12:00:00Z');
  });
  afterAll(() => database.drop());

  type Told = [state: string, value: string | null, known: string, author: string, verifier: string | null];
  const told = (view: ActualView): Told => [
    view.state,
    view.value,
    view.contentKnown,
    view.author.name,
    view.verifier?.name ?? null,
  ];

  it.each<[number, ...Told]>([
    [2, 'draft', null, 'not-kept', 'Author', null],
    [3, 'submitted', '10', 'exactly', 'Author', null],
    [4, 'withdrawn', '10', 'as-last-submitted', 'Author', null],
    [5, 'draft', '10', 'as-last-submitted', 'Author', null],
    [6, 'submitted', '20', 'exactly', 'Colleague', null],
    [7, 'verified', '20', 'exactly', 'Colleague', 'Verifier'],
    [8, 'sent-back', '20', 'as-last-submitted', 'Colleague', null],
    [9, 'sent-back', '20', 'as-last-submitted', 'Colleague', null],
    [10, 'submitted', '30', 'exactly', 'Author', null],
    [11, 'verified', '30', 'exactly', 'Author', 'Verifier'],
    [12, 'accepted', '30', 'exactly', 'Author', 'Verifier'],
    [16, 'accepted', '30', 'exactly', 'Author', 'Verifier'],
    [17, 'corrected', '30', 'exactly', 'Author', 'Verifier'],
  ])('on the evening of %d March it was %s, %s, known %s', async (dayOfMarch, ...expected) => {
    const asOf = day(`2026-03-${String(dayOfMarch).padStart(2, '0')}`);
    const view = await queries.get(planner, first.id, asOf);
    expect(told(view)).toEqual(expected);
    expect(view.returns).toHaveLength(dayOfMarch >= 8 ? 1 : 0);
    expect(view.isEstimate).toBe(['2026-03-06', '2026-03-07', '2026-03-08', '2026-03-09'].includes(asOf));
    expect(view.acceptedAt?.toISOString() ?? null).toBe(dayOfMarch >= 12 ? '2026-03-12T12:00:00.000Z' : null);
  });

  it('was not there before it was begun', async () => {
    const asOf = day('2026-03-01');
    await expect(queries.get(planner, first.id, asOf)).rejects.toMatchObject({ code: 'row/not-found' });
    expect((await queries.list(planner, { indicator: indicator.id, asOf }, { size: 10 })).items).toEqual([]);
  });

  it('are listed with the revisions that there were, and found by the state that each had', async () => {
    const states = async (asOf: string, state?: 'accepted' | 'draft'): Promise<string[]> => {
      const filter = { indicator: indicator.id, asOf: day(asOf), ...(state && { state }) };
      const { items } = await queries.list(planner, filter, { size: 10 });
      return items.map(({ revision, state: was, value }) => `${revision} ${was} ${value}`);
    };
    expect(await states('2026-03-12')).toEqual(['1 accepted 30']);
    expect(await states('2026-03-14')).toEqual(['2 draft null', '1 accepted 30']);
    expect(await states('2026-03-14', 'draft')).toEqual(['2 draft null']);
    expect(await states('2026-03-16', 'accepted')).toEqual(['1 accepted 30']);
    expect(await states('2026-03-19', 'accepted')).toEqual(['2 accepted 29']);
  });

  it('are seen by another unit from their acceptance on, whatever became of them', async () => {
    const seen = (asOf: string): Promise<ActualView> => queries.get(stranger, first.id, day(asOf));
    await expect(seen('2026-03-11')).rejects.toMatchObject({ code: 'row/not-found' });
    expect(told(await seen('2026-03-12'))[0]).toBe('accepted');
  });

  it('stand as they are as of today, drafts included, and are not known as of tomorrow', async () => {
    clock.set('2026-03-14T15:00:00Z');
    try {
      expect(await queries.get(author, second.id, day('2026-03-14'))).toMatchObject({ contentKnown: 'exactly' });
      await expect(queries.get(author, second.id, day('2026-03-15'))).rejects.toMatchObject({
        errors: [{ field: 'asOf', code: 'field/day-to-come' }],
      });
    } finally {
      clock.set('2026-03-20T12:00:00Z');
    }
  });

  it('stand in the cells of the grid as they did', async () => {
    const wish = { indicator: indicator.id, from: day('2025-01-01'), to: day('2026-12-31') };
    const current = async (asOf?: string) =>
      (await cells.list(planner, { ...wish, ...(asOf && { asOf: day(asOf) }) })).items.find(
        ({ period }) => period.id === '2025',
      )?.current ?? null;
    expect(await current('2026-03-01')).toBeNull();
    expect(await current('2026-03-06')).toMatchObject({ state: 'submitted', value: '20', contentKnown: 'exactly' });
    expect(await current('2026-03-13')).toMatchObject({ revision: 2, state: 'draft', contentKnown: 'not-kept' });
    expect(await current()).toMatchObject({ revision: 2, state: 'accepted', value: '29', contentKnown: 'exactly' });
  });

  it('have the breakdown with which they were submitted', async () => {
    const dimension = {
      code: 'as-of-region',
      title: { en: 'Region' },
      categories: [{ code: 'r-one', title: { en: 'One' } }],
    };
    const { id: dimensionId } = await desk.dimensions.create(planner, dimension);
    const breakdowns = [{ dimensionId, rule: 'independent', isRequired: false }] as const;
    const { id, parts, versions } = await desk.indicator('AS-OF-B', { frequency: 'year', lagDays: 90, breakdowns });
    const [{ id: categoryId }] = await source.query(`SELECT id FROM categories WHERE code = 'r-one'`);
    const content = (value: string) => ({
      value,
      breakdown: [{ breakdownId: versions[0]?.breakdowns[0]?.id ?? '', categoryId, value }],
    });
    clock.set('2026-03-21T12:00:00Z');
    const wish = { indicatorId: id, partId: parts[0]?.id ?? '', period: '2025', ...content('7') };
    const begun = await actuals.create(author, wish);
    const handed = await actuals.submit(author, begun.id, begun.version);
    clock.set('2026-03-22T12:00:00Z');
    const back = await actuals.withdraw(author, handed.id, handed.version);
    const saved = await actuals.save(author, back.id, back.version, content('8'));
    await actuals.submit(author, saved.id, saved.version);
    clock.set('2026-03-24T12:00:00Z');
    const parted = async (asOf: string) => (await queries.get(planner, begun.id, day(asOf))).breakdown;
    expect(await parted('2026-03-21')).toMatchObject([{ value: '7', category: { code: 'r-one' } }]);
    expect(await parted('2026-03-22')).toMatchObject([{ value: '8', category: { code: 'r-one' } }]);
  });

  it('were overdue on a day on which nobody had handed them in', async () => {
    clock.set('2026-03-25T12:00:00Z');
    const overdue = new OverdueReportsQueries(cells, clock);
    const { id, code } = await desk.indicator('AS-OF-LATE', { frequency: 'year', lagDays: 90 });
    clock.set('2026-05-20T12:00:00Z');
    const codes = async (asOf?: string): Promise<string[]> =>
      (await overdue.list(planner, asOf === undefined ? {} : { asOf: day(asOf) }, { size: 200 })).items
        .filter(({ indicator: { id: about }, period }) => about === id && period.id === '2025')
        .map((item) => `${item.indicator.code} ${item.period.id}`);
    expect(await codes()).toEqual([`${code} 2025`]);
    expect(await codes('2026-03-31')).toEqual([]);
    expect(await codes('2026-04-01')).toEqual([`${code} 2025`]);
  });

  it('were not overdue before anybody asked for them, and were for a meeting until it was cancelled', async () => {
    const overdue = new OverdueReportsQueries(cells, clock);
    clock.set('2026-05-02T12:00:00Z');
    const about = { title: { en: 'A meeting' }, place: { en: 'Geneva' }, fromDay: '2026-03-02', toDay: '2026-03-06' };
    const meeting = await desk.occasions.create(planner, { code: 'LATE-1', series: 'LATE', ...about });
    const { id } = await desk.indicator('AS-OF-NEW', {
      frequency: null,
      series: 'LATE',
      aggregation: 'point',
      lagDays: 10,
    });
    clock.set('2026-05-20T12:00:00Z');
    await desk.occasions.cancel(planner, meeting.id, 1, 'It did not take place');
    clock.set('2026-05-25T12:00:00Z');
    const count = async (asOf: string): Promise<number> =>
      (await overdue.list(planner, { asOf: day(asOf) }, { size: 200 })).items.filter(
        ({ indicator }) => indicator.id === id,
      ).length;
    expect([await count('2026-05-01'), await count('2026-05-19'), await count('2026-05-20')]).toEqual([0, 1, 0]);
  });
});
