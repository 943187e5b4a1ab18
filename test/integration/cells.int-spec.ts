import { Reads, Writes } from '@resolute/database';
import { type LocalDate, type Person, parseLocalDate } from '@resolute/domain';
import {
  ActualsQueries,
  ActualsService,
  type ActualView,
  CellsQueries,
  type CellView,
  ChecksService,
  type IndicatorView,
} from '@resolute/measurement';
import type { DataSource } from 'typeorm';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { MeasurementDesk, SHEET } from '../support/indicators';

const day = (text: string): LocalDate => parseLocalDate(text);
const span = (from: string, to: string) => ({ from: day(from), to: day(to) });
const YEAR = span('2026-01-01', '2026-12-31');

describe('cells', () => {
  let database: TestDatabase;
  let source: DataSource;
  let directory: Directory;
  let clock: HandClock;
  let desk: MeasurementDesk;
  let actuals: ActualsService;
  let checks: ChecksService;
  let cells: CellsQueries;
  let unitId: string;
  let otherUnit: string;
  let planner: Person;
  let author: Person;
  let verifier: Person;
  let stranger: Person;
  let counter = 0;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await database.open();
    directory = new Directory(source);
    unitId = await directory.unit('study-group', 'SG13');
    otherUnit = await directory.unit('study-group', 'SG2');
    planner = await directory.person({ grants: [{ role: 'planner' }] });
    author = await directory.person({ grants: [{ role: 'contributor', unitId }], name: 'Author' });
    stranger = await directory.person({ grants: [{ role: 'contributor', unitId: otherUnit }] });
    verifier = await directory.person({ grants: [{ role: 'verifier' }], name: 'Verifier' });
  });
  beforeEach(() => {
    // The first quarter may be entered, the second has just begun.
    clock = new HandClock('2026-04-15T09:00:00Z');
    desk = new MeasurementDesk(source, planner, unitId, clock);
    const [reads, writes] = [new Reads(source), new Writes(source, clock)];
    const queries = new ActualsQueries(reads, clock);
    actuals = new ActualsService(writes, queries);
    checks = new ChecksService(writes, queries);
    cells = new CellsQueries(reads, clock);
    counter += 1;
  });
  afterAll(() => database.drop());

  const of = ({ id: indicatorId }: IndicatorView, wish: object = {}, actor = author): Promise<CellView[]> =>
    cells.ofUnit(actor, { span: YEAR, indicatorId, ...wish }, clock.now());
  const draft = (indicator: IndicatorView, period: string, content: object = { value: '80' }): Promise<ActualView> =>
    actuals.create(author, { indicatorId: indicator.id, partId: indicator.parts[0]?.id ?? '', period, ...content });
  /** Enters and accepts a value at a time when its window was open, and comes back to today. */
  async function acceptedAt(at: string, indicator: IndicatorView, period: string, value: string): Promise<void> {
    const today = clock.now().toISOString();
    clock.set(at);
    const { id } = await draft(indicator, period, { value });
    await actuals.submit(author, id, 1);
    await checks.verify(verifier, id, 2);
    await checks.accept(planner, id, 3);
    clock.set(today);
  }

  it('are the periods that a unit reports, each with its days and its window', async () => {
    const indicator = await desk.indicator(`C-${counter}`, { lowLimit: '0', highLimit: '50' });
    const found = await of(indicator);
    expect(
      found.map(({ period, window }) => [period.id, window.kind === 'locked' ? window.rule : window.kind]),
    ).toEqual([
      ['2026-Q1', 'open'],
      ['2026-Q2', 'not-yet-open'],
      ['2026-Q3', 'future'],
      ['2026-Q4', 'future'],
    ]);
    expect(found[0]).toEqual({
      indicator: {
        id: indicator.id,
        code: indicator.code,
        title: { en: 'Recommendations approved' },
        versionId: indicator.versions[0]?.id,
        kind: 'increase',
        aggregation: 'sum',
        measure: { en: 'Recommendations' },
        form: 'number',
        numerator: null,
        denominator: null,
        steps: null,
        stages: null,
        limits: { low: '0', high: '50' },
        needsEvidence: false,
        breakdowns: [],
      },
      part: { id: indicator.parts[0]?.id, unit: expect.objectContaining({ id: unitId, code: 'SG13' }) },
      period: { id: '2026-Q1', from: '2026-01-01', to: '2026-03-31', dueOn: '2026-04-30', lastDay: '2026-05-15' },
      window: { kind: 'open', until: '2026-05-15T21:59:59.999Z', because: 'window' },
      current: null,
      previous: null,
      target: null,
    });
  });

  it('hold what was entered, why it came back, what was accepted before, and the target of the day', async () => {
    const indicator = await desk.indicator(`C-${counter}`);
    await desk.target(indicator, { value: '90', effectiveFrom: '2026-01-01' });
    await desk.target(indicator, { value: '95', effectiveFrom: '2026-04-16' });
    await acceptedAt('2025-10-15T09:00:00Z', indicator, '2025-Q3', '71');
    await acceptedAt('2026-01-15T09:00:00Z', indicator, '2025-Q4', '75');
    const { id } = await draft(indicator, '2026-Q1');
    await actuals.submit(author, id, 1);
    await checks.sendBack(verifier, id, 2, [{ field: 'value', reason: 'Too low' }]);
    clock.advance(1000);
    await actuals.submit(author, id, 3);
    await checks.sendBack(verifier, id, 4, [{ field: 'value', reason: 'Still too low' }]);
    const [first, second] = await of(indicator);
    expect(first).toMatchObject({
      current: {
        id,
        state: 'sent-back',
        version: 5,
        revision: 1,
        value: '80',
        breakdown: [],
        author: { id: author.id, name: 'Author' },
        returned: { fromState: 'submitted', reasons: [{ field: 'value', reason: 'Still too low' }] },
      },
      previous: { period: '2025-Q4', value: '75', isEstimate: false },
      target: { value: '90', onDay: '2027-12-31', milestones: [] },
    });
    expect(second).toMatchObject({ current: null, previous: { period: '2025-Q4', value: '75' } });
  });

  it('show another unit no more than what was accepted', async () => {
    const indicator = await desk.indicator(`C-${counter}`, {}, { partUnitIds: [unitId, otherUnit] });
    const part = indicator.parts.find(({ unit }) => unit.id === unitId)?.id ?? '';
    const { id } = await actuals.create(author, {
      indicatorId: indicator.id,
      partId: part,
      period: '2026-Q1',
      value: '8',
    });
    const seen = async (actor: Person) =>
      (await of(indicator, { span: span('2026-03-31', '2026-03-31') }, actor)).map(
        ({ part: { unit }, current }) => `${unit.code} ${current?.state ?? '-'} ${current?.revision ?? '-'}`,
      );
    expect(await seen(author)).toEqual(['SG2 - -', 'SG13 draft 1']);
    expect(await seen(stranger)).toEqual(['SG2 - -', 'SG13 - -']);
    expect(await seen(planner)).toEqual(['SG2 - -', 'SG13 draft 1']);
    await actuals.submit(author, id, 1);
    await checks.verify(verifier, id, 2);
    await checks.accept(planner, id, 3);
    await actuals.correct(author, id, 4, 'Counted twice');
    expect(await seen(author)).toEqual(['SG2 - -', 'SG13 draft 2']);
    expect(await seen(stranger)).toEqual(['SG2 - -', 'SG13 accepted 1']);
    const council = await directory.person({ grants: [{ role: 'council' }] });
    await expect(of(indicator, {}, council)).rejects.toMatchObject({ code: 'access/not-allowed' });
  });

  it('follow the version that holds on the last day, and so does a value that is entered', async () => {
    const indicator = await desk.indicator(`C-${counter}`, { frequency: 'year' });
    const sheet = { ...SHEET, frequency: 'quarter' } as const;
    await desk.versions.begin(planner, indicator.id, { startsOn: '2025-07-01', sheet });
    const both = await of(indicator, { span: span('2024-01-01', '2025-12-31') });
    expect(both.map(({ period }) => period.id)).toEqual(['2024', '2025-Q3', '2025-Q4']);
    expect(new Set(both.map((cell) => cell.indicator.versionId)).size).toBe(2);
    clock.set('2026-01-15T09:00:00Z');
    await expect(draft(indicator, '2025')).rejects.toMatchObject({ errors: [{ field: 'period' }] });
    expect(await draft(indicator, '2025-Q4')).toMatchObject({ indicator: { versionId: both[2]?.indicator.versionId } });
  });

  it('end with the last day of a part and of the indicator, for the grid as for a value', async () => {
    const indicator = await desk.indicator(`C-${counter}`);
    await desk.parts.change(planner, indicator.parts[0]?.id ?? '', indicator.version, {
      from: '2025-04-01',
      until: '2026-03-30',
    });
    const ids = async () =>
      (await of(indicator, { span: span('2025-01-01', '2026-12-31') })).map(({ period }) => period.id);
    expect(await ids()).toEqual(['2025-Q2', '2025-Q3', '2025-Q4']);
    await expect(draft(indicator, '2026-Q1')).rejects.toMatchObject({ errors: [{ code: 'field/not-a-period' }] });
    await expect(draft(indicator, '2025-Q1')).rejects.toMatchObject({ errors: [{ code: 'field/not-a-period' }] });
    await desk.indicators.change(planner, indicator.id, 2, { retiredOn: '2025-09-30' });
    expect(await ids()).toEqual(['2025-Q2', '2025-Q3']);
    await expect(draft(indicator, '2025-Q4')).rejects.toMatchObject({ errors: [{ code: 'field/not-a-period' }] });
  });

  it('are the meetings of a series, and remember the meeting before by its days', async () => {
    const about = { title: { en: 'A meeting' }, place: { en: 'Geneva' } };
    const meeting = (code: string, fromDay: string, toDay: string) =>
      desk.occasions.create(planner, { code, series: 'CELLS', fromDay, toDay, ...about });
    await meeting('CELLS-9', '2025-11-03', '2025-11-07');
    await meeting('CELLS-10', '2026-03-16', '2026-03-20');
    const indicator = await desk.indicator(`C-${counter}`, { frequency: null, series: 'CELLS', aggregation: 'point' });
    await acceptedAt('2025-11-20T09:00:00Z', indicator, 'CELLS-9', '200');
    expect(await of(indicator)).toMatchObject([
      {
        period: { id: 'CELLS-10', from: '2026-03-16', dueOn: '2026-04-19' },
        previous: { period: 'CELLS-9', value: '200' },
      },
    ]);
  });

  it('take as many statements for many as for one', async () => {
    const rows = jest.spyOn(Reads.prototype, 'rows');
    const statements = async (wish: object): Promise<[number, number]> => {
      rows.mockClear();
      const found = await cells.ofUnit(planner, { span: span('2026-03-31', '2026-03-31'), ...wish }, clock.now());
      return [found.length, rows.mock.calls.length];
    };
    const indicator = await desk.indicator(`C-${counter}`);
    expect(await statements({ indicatorId: indicator.id })).toEqual([1, 7]);
    for (const suffix of ['a', 'b', 'c']) await desk.indicator(`C-${counter}-${suffix}`);
    const [many, asked] = await statements({ unitId, span: span('2021-01-01', '2026-12-31') });
    expect([many > 90, asked]).toEqual([true, 7]);
    rows.mockClear();
    await cells.due(YEAR, clock.now());
    expect(rows.mock.calls.length).toBe(6);
    rows.mockRestore();
  });

  it.each([
    ['of a unit', true, span('2020-01-01', '2026-12-31'), 2200],
    ['of all', false, span('2025-01-01', '2026-12-31'), 400],
  ] as const)('are not asked for over too many days %s', async (_, isOfUnit, days, max) => {
    await expect(cells.ofUnit(planner, { ...(isOfUnit && { unitId }), span: days }, clock.now())).rejects.toMatchObject(
      { errors: [{ field: 'to', code: 'field/span-too-long', params: { max } }] },
    );
  });

  it('fall due on a day, until they are handed in', async () => {
    const indicator = await desk.indicator(`C-${counter}`, {}, { partUnitIds: [unitId, otherUnit] });
    const due = async (from: string, to: string) =>
      (await cells.due(span(from, to), clock.now())).flatMap(({ unit, cells: found }) =>
        found
          .filter((cell) => cell.indicator.id === indicator.id)
          .map(({ period, state, window }) => [unit.code, period.id, state, window.kind]),
      );
    const open = (state: string | null) => [
      ['SG13', '2026-Q1', state, 'open'],
      ['SG2', '2026-Q1', null, 'open'],
    ];
    expect(await due('2026-04-29', '2026-04-29')).toEqual([]);
    expect(await due('2026-04-30', '2026-04-30')).toEqual(open(null));
    expect(await due('2026-05-01', '2026-05-14')).toEqual([]);
    expect(await due('2026-05-15', '2026-05-15')).toEqual(open(null));
    const part = indicator.parts.find(({ unit }) => unit.id === unitId)?.id ?? '';
    const { id } = await actuals.create(author, {
      indicatorId: indicator.id,
      partId: part,
      period: '2026-Q1',
      value: '8',
    });
    expect(await due('2026-04-30', '2026-04-30')).toEqual(open('draft'));
    await actuals.submit(author, id, 1);
    expect(await due('2026-04-30', '2026-04-30')).toEqual([open(null)[1]]);
    await checks.sendBack(verifier, id, 2, [{ field: 'value', reason: 'Too low' }]);
    expect(await due('2026-04-30', '2026-04-30')).toEqual(open('sent-back'));
    await actuals.submit(author, id, 3);
    await checks.verify(verifier, id, 4);
    await checks.accept(planner, id, 5);
    await actuals.correct(author, id, 6, 'Counted twice');
    expect(await due('2026-04-30', '2026-04-30')).toEqual([open(null)[1]]);
  });

  describe('that are open', () => {
    const openIds = async (unit: string, actor = author): Promise<string[]> =>
      (await cells.open(actor, { unit })).items.map(
        ({ indicator, period, window, current }) =>
          `${indicator.code} ${period.id} ${window.kind === 'open' ? window.because : window.rule} ${current?.state ?? '-'}`,
      );
    /** A unit of its own, so that nothing else is open there. */
    async function aUnit(sheet: object = {}): Promise<{ unit: string; indicator: IndicatorView; own: Person }> {
      const unit = await directory.unit('study-group', `O${counter}`);
      const own = await directory.person({ grants: [{ role: 'contributor', unitId: unit }] });
      return { unit, own, indicator: await desk.indicator(`O-${counter}`, sheet, { unitId: unit }) };
    }

    it('are those of the window, whatever was handed in, and as `list` tells them', async () => {
      const { unit, own, indicator } = await aUnit();
      expect(await openIds(unit)).toEqual([`O-${counter} 2026-Q1 window -`]);
      const { items } = await cells.open(planner, { unit });
      const listed = await cells.ofUnit(planner, { span: span('2026-03-31', '2026-03-31'), unitId: unit }, clock.now());
      expect(items).toEqual(listed);
      const place = { indicatorId: indicator.id, partId: indicator.parts[0]?.id ?? '', period: '2026-Q1' };
      const { id } = await actuals.create(own, { ...place, value: '8' });
      await actuals.submit(own, id, 1);
      expect(await openIds(unit, own)).toEqual([`O-${counter} 2026-Q1 window submitted`]);
      const council = await directory.person({ grants: [{ role: 'council' }] });
      await expect(cells.open(council, { unit })).rejects.toMatchObject({ code: 'access/not-allowed' });
    });

    it('reach back as far as lag and grace do', async () => {
      const { unit } = await aUnit({ frequency: 'year', lagDays: 1000 });
      expect((await openIds(unit)).map((each) => each.split(' ')[1])).toEqual(['2023', '2024', '2025']);
    });

    it('are what an exception opens, however old, and nothing that it opens for others', async () => {
      const { unit } = await aUnit();
      const reason = { reason: 'The secretariat moved', until: day('2026-04-20') };
      await desk.exceptions.grant(planner, { unitId: unit, period: '2019-Q4', ...reason });
      await desk.exceptions.grant(planner, { unitId: otherUnit, period: '2018-Q4', ...reason });
      const { id } = await desk.exceptions.grant(planner, { period: '2017', ...reason });
      expect(await openIds(unit)).toEqual([`O-${counter} 2019-Q4 exception -`, `O-${counter} 2026-Q1 window -`]);
      clock.set('2026-04-21T09:00:00Z');
      expect(await openIds(unit)).toEqual([`O-${counter} 2026-Q1 window -`]);
      await desk.exceptions.revoke(planner, id);
    });

    it('are what an exception opens of a meeting of long ago', async () => {
      const about = { title: { en: 'A meeting' }, place: { en: 'Geneva' } };
      const days = { fromDay: '2001-11-05', toDay: '2001-11-09' };
      await desk.occasions.create(planner, { code: 'OPEN-1', series: 'OPEN', ...days, ...about });
      const { unit } = await aUnit({ frequency: null, series: 'OPEN', aggregation: 'point' });
      expect(await openIds(unit)).toEqual([]);
      const reason = { reason: 'Found again', until: day('2026-04-20') };
      await desk.exceptions.grant(planner, { unitId: unit, period: 'OPEN-1', ...reason });
      expect(await openIds(unit)).toEqual([`O-${counter} OPEN-1 exception -`]);
    });

    it('are what was sent back: open for the days of a return, and told afterwards all the same', async () => {
      const { unit, own, indicator } = await aUnit();
      const place = { indicatorId: indicator.id, partId: indicator.parts[0]?.id ?? '', period: '2025-Q1' };
      clock.set('2025-04-15T09:00:00Z');
      const { id } = await actuals.create(own, { ...place, value: '8' });
      await actuals.submit(own, id, 1);
      clock.set('2026-04-15T09:00:00Z');
      await checks.sendBack(verifier, id, 2, [{ field: 'value', reason: 'Too low' }]);
      const now = `O-${counter} 2026-Q1 window -`;
      expect(await openIds(unit, own)).toEqual([`O-${counter} 2025-Q1 return sent-back`, now]);
      expect(await openIds(unit, stranger)).toEqual([now]);
      clock.set('2026-05-05T09:00:00Z');
      expect(await openIds(unit, own)).toEqual([`O-${counter} 2025-Q1 window-closed sent-back`, now]);
    });

    it('take as many statements for many as for one', async () => {
      const { unit } = await aUnit();
      const rows = jest.spyOn(Reads.prototype, 'rows');
      const statements = async (): Promise<[number, number]> => {
        rows.mockClear();
        const { items } = await cells.open(planner, { unit });
        return [items.length, rows.mock.calls.length];
      };
      expect(await statements()).toEqual([1, 8]);
      for (const suffix of ['a', 'b']) await desk.indicator(`O-${counter}-${suffix}`, {}, { unitId: unit });
      expect(await statements()).toEqual([3, 8]);
      rows.mockRestore();
    });
  });
});
