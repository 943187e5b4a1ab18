import { Reads } from '@resolute/database';
import type { Person } from '@resolute/domain';
import type { IndicatorView } from '@resolute/measurement';
import type { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { MeasurementDesk, SHEET, versionOf } from '../support/indicators';
import { PlanningDesk } from '../support/plans';
import { TSAG_MEETING } from '../support/report-wishes';

const PAGE = { size: 200 };

describe('indicators', () => {
  let database: TestDatabase;
  let source: DataSource;
  let clock: HandClock;
  let planner: Person;
  let unitId: string;
  let desk: MeasurementDesk;
  let plans: PlanningDesk;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await database.open();
    const directory = new Directory(source);
    planner = await directory.person({ grants: [{ role: 'planner' }], name: 'Lucía Romero' });
    unitId = await directory.unit('study-group', 'SG13');
  });
  beforeEach(() => {
    clock = new HandClock('2026-03-16T09:00:00Z');
    desk = new MeasurementDesk(source, planner, unitId, clock);
    plans = new PlanningDesk(source, planner, clock);
  });
  afterAll(() => database.drop());

  let counter = 0;
  /** A code that no other test has. */
  const code = (): string => {
    counter += 1;
    return `I-${counter}`;
  };
  const refusal = (field: string, problem: string) => ({ errors: [expect.objectContaining({ field, code: problem })] });

  /** A value that was entered, by hand: from then on the meaning of the version is fixed. */
  async function value(indicator: IndicatorView): Promise<void> {
    await source.query(
      `INSERT INTO actuals (id, indicator_version_id, part_id, period, revision, state, value, is_estimate, author_id, is_sample, version,
         created_at) VALUES ($1, $2, $4, '2026-Q1', 1, 'draft', 80, false, $3, false, 1, now())`,
      [uuid(), versionOf(indicator), planner.id, indicator.parts[0]?.id],
    );
  }

  describe('a method sheet', () => {
    it('is held with parts, people and breakdowns', async () => {
      const region = await desk.dimensions.create(planner, {
        code: 'region',
        title: { en: 'Region' },
        categories: [{ code: 'AFR', title: { en: 'Africa' } }],
      });
      expect(region.categories.map((each) => each.code)).toEqual(['AFR', 'not-stated']);
      const other = await new Directory(source).unit('study-group', 'SG2');
      const breakdowns = [{ dimensionId: region.id, rule: 'must-equal', isRequired: true }] as const;
      const indicator = await desk.indicator(
        code(),
        { partAggregation: 'sum', breakdowns },
        { partUnitIds: [unitId, other, other], personIds: [planner.id] },
      );
      expect(indicator).toMatchObject({
        unit: { code: 'SG13' },
        parts: [{ unit: { code: 'SG2' } }, { unit: { code: 'SG13' } }],
        people: [{ name: 'Lucía Romero' }],
        versions: [
          {
            number: 1,
            startsOn: null,
            kind: 'increase',
            tolerance: '0.05',
            hasValues: false,
            breakdowns: [{ rule: 'must-equal', isRequired: true, dimension: { code: 'region' } }],
          },
        ],
      });
      const third = await new Directory(source).unit('study-group', 'SG3');
      await desk.parts.add(planner, indicator.id, { unitId: third, from: '2026-01-01' });
      await expect(desk.parts.add(planner, indicator.id, { unitId: third })).rejects.toMatchObject({
        code: 'indicator/part-exists',
      });
      const [part] = indicator.parts;
      const end = (version: number) => desk.parts.change(planner, part?.id ?? '', version, { until: '2040-12-31' });
      expect(await end(1)).toMatchObject({ version: 2 });
      // Somebody else has moved the days since this one looked.
      await expect(end(1)).rejects.toMatchObject({ code: 'row/stale', current: { id: indicator.id, version: 2 } });
      const parts = async (on: string, unit?: string) => {
        const { items } = await desk.queries.list(planner, { text: indicator.code, unit }, { on } as object, PAGE);
        return items.filter(({ id }) => id === indicator.id).map((each) => each.parts);
      };
      expect([await parts('2025-12-31'), await parts('2026-01-01')]).toEqual([[2], [3]]);
      expect([await parts('2025-12-31', third), await parts('2026-01-01', third)]).toEqual([[], [3]]);
    });

    it('is refused with every field that is wrong', async () => {
      const wrong = desk.indicator(code(), { frequency: null, aggregation: 'ratio', title: { en: 'x' } });
      await expect(wrong).rejects.toMatchObject({
        errors: [
          { field: 'sheet.frequency', code: 'field/missing' },
          { field: 'sheet.numerator', code: 'field/missing' },
          { field: 'sheet.denominator', code: 'field/missing' },
        ],
      });
      await expect(desk.indicator(code(), {}, { unitId: uuid() })).rejects.toMatchObject(
        refusal('unitId', 'field/no-such-entry'),
      );
      await expect(
        desk.indicator(code(), { breakdowns: [{ dimensionId: uuid(), rule: 'independent', isRequired: false }] }),
      ).rejects.toMatchObject(refusal('sheet.breakdowns', 'field/no-such-entry'));
    });

    it('has a code of its own, also when two are made at once', async () => {
      const taken = code();
      const made = await Promise.allSettled([desk.indicator(taken), desk.indicator(taken)]);
      expect(made.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    });

    it('changes freely while there are no values, on the version that was seen', async () => {
      const indicator = await desk.indicator(code());
      const id = versionOf(indicator);
      const changed = await desk.versions.change(planner, id, 1, { ...SHEET, kind: 'decrease', frequency: 'year' });
      expect(changed.versions).toMatchObject([{ kind: 'decrease', frequency: 'year', version: 2 }]);
      await expect(desk.versions.change(planner, id, 1, SHEET)).rejects.toMatchObject({
        code: 'row/stale',
        current: { id, kind: 'decrease', version: 2 },
      });
    });

    it('keeps its meaning once there are values; words in further languages, limits and evidence may still change', async () => {
      const indicator = await desk.indicator(code());
      await value(indicator);
      const id = versionOf(indicator);
      for (const change of [
        { kind: 'decrease' },
        { frequency: 'year' },
        { lagDays: 10 },
        { tolerance: '0.1' },
        { definition: { en: 'Something else.' } },
        { measure: { en: 'texts' } },
        { partAggregation: 'sum' },
      ] as const)
        await expect(desk.versions.change(planner, id, 1, { ...SHEET, ...change })).rejects.toMatchObject({
          code: 'indicator/has-values',
        });
      const changed = await desk.versions.change(planner, id, 1, {
        ...SHEET,
        title: { en: 'Approved Recommendations' },
        definition: { ...SHEET.definition, fr: 'Recommandations nouvelles et révisées.' },
        highLimit: '500',
        needsEvidence: true,
      });
      expect(changed.versions).toMatchObject([
        { title: { en: 'Approved Recommendations' }, highLimit: '500', hasValues: true, version: 2 },
      ]);
      await expect(source.query('DELETE FROM indicator_versions WHERE id = $1', [id])).rejects.toThrow('meaning stays');
    });

    it('gets a new version from a day on, which keeps what the indicator measures', async () => {
      const plan = await plans.plan(`OP-${code()}`);
      const output = await plans.result(plan, 'O1');
      const indicator = await desk.indicator(code());
      await value(indicator);
      await desk.measured.measure(planner, indicator.id, { resultId: output.id });
      const sheet = { ...SHEET, frequency: 'year' } as const;
      const begun = await desk.versions.begin(planner, indicator.id, {
        startsOn: '2027-01-01',
        bridge: 'Sum of quarters',
        sheet,
      });
      expect(begun.versions.map(({ number, startsOn, frequency }) => [number, startsOn, frequency])).toEqual([
        [2, '2027-01-01', 'year'],
        [1, null, 'quarter'],
      ]);
      expect(begun.measures).toMatchObject([{ result: { code: 'O1' } }]);
      const frequencyOn = async (on: string) => {
        const { items } = await desk.queries.list(planner, { text: begun.code }, { on } as object, PAGE);
        return items.find((each) => each.id === begun.id)?.frequency;
      };
      expect([await frequencyOn('2026-12-31'), await frequencyOn('2027-01-01')]).toEqual(['quarter', 'year']);
      await expect(desk.versions.begin(planner, indicator.id, { startsOn: '2027-01-01', sheet })).rejects.toMatchObject(
        refusal('startsOn', 'field/ends-before-start'),
      );
    });
  });

  describe('a target', () => {
    it('is set with its reason, and the one before it stays', async () => {
      const indicator = await desk.level(code());
      await desk.baseline(indicator, '40');
      await desk.target(indicator, { value: '80' });
      const revised = await desk.target(indicator, {
        value: '90',
        effectiveFrom: '2026-03-16',
        rationale: 'Faster than expected',
      });
      const targets = revised.versions[0]?.targets ?? [];
      expect(targets.map((each) => [each.value, each.isInForce])).toEqual([
        ['90', true],
        ['80', false],
      ]);
      const before = await desk.queries.get(planner, indicator.id, { on: '2026-03-15' } as object);
      expect(before.versions[0]?.targets.map((each) => [each.value, each.isInForce])).toEqual([
        ['90', false],
        ['80', true],
      ]);
      await expect(source.query(`UPDATE targets SET value = 1 WHERE id = $1`, [targets[0]?.id])).rejects.toThrow(
        'superseded, never changed',
      );
    });

    it.each<[string, object, string, string]>([
      ['on the wrong side of the baseline', { value: '20' }, 'value', 'field/contradicts-direction'],
      ['of no number', { value: null }, 'value', 'field/missing'],
      ['of another kind', { low: '1', high: '2' }, 'low', 'field/not-with-other'],
      [
        'before the day of its baseline',
        { onDay: '2024-12-31', effectiveFrom: '2025-01-01' },
        'onDay',
        'field/ends-before-start',
      ],
      ['that would begin after its day', { effectiveFrom: '2028-01-01' }, 'effectiveFrom', 'field/not-after-target'],
      [
        'with a milestone beyond it',
        { milestones: [{ onDay: '2028-06-30', value: '70' }] },
        'milestones.0.onDay',
        'field/outside-span',
      ],
      ['for a category that is none of its own', { categoryId: uuid() }, 'categoryId', 'field/no-such-entry'],
    ])('%s is refused by the name of the field', async (_, wish, field, problem) => {
      const indicator = await desk.level(code());
      await desk.baseline(indicator, '40');
      const set = desk.target(indicator, wish);
      await expect(set).rejects.toMatchObject({
        errors: expect.arrayContaining([expect.objectContaining({ field, code: problem })]),
      });
    });

    it('lies within the plan whose result is measured', async () => {
      const output = await plans.result(await plans.plan(`OP-${code()}`), 'O1');
      const indicator = await desk.level(code());
      await desk.measured.measure(planner, indicator.id, { resultId: output.id });
      await expect(desk.target(indicator, { onDay: '2030-01-01' })).rejects.toMatchObject(
        refusal('onDay', 'field/beyond-plan'),
      );
      await desk.target(indicator, { onDay: '2029-12-31' });
    });

    it('is withdrawn on a day or taken back, and seen as it was before', async () => {
      const indicator = await desk.level(code());
      const set = await desk.target(indicator, { milestones: [{ onDay: '2026-12-31', value: '50' }] });
      const id = set.versions[0]?.targets[0]?.id ?? '';
      plans.tomorrow();
      const withdrawn = await desk.targets.withdraw(planner, id, '2026-06-30');
      expect(withdrawn.versions[0]?.targets).toMatchObject([
        { effectiveUntil: '2026-06-30', isInForce: true, milestones: [{ value: '50' }] },
      ]);
      const inForce = async (time: object) =>
        (await desk.queries.get(planner, indicator.id, time)).versions[0]?.targets.map((each) => each.isInForce);
      expect(await inForce({ on: '2026-07-01' })).toEqual([false]);
      expect(await inForce({ on: '2026-07-01', asOf: '2026-03-16' })).toEqual([true]);
      await expect(desk.targets.withdraw(planner, id, null)).rejects.toMatchObject({ code: 'target/superseded' });
    });

    it('may be one for a category of its own', async () => {
      const { id: dimensionId, categories } = await desk.dimensions.create(planner, {
        code: 'sex',
        title: { en: 'Sex' },
        categories: [{ code: 'women', title: { en: 'Women' } }],
      });
      const indicator = await desk.level(code(), {
        breakdowns: [{ dimensionId, rule: 'must-equal', isRequired: false }],
      });
      await desk.target(indicator);
      const set = await desk.target(indicator, { value: '50', categoryId: categories[0]?.id });
      expect(set.versions[0]?.targets.map((each) => [each.category?.code, each.value, each.isInForce])).toEqual([
        [undefined, '100', true],
        ['women', '50', true],
      ]);
    });
  });

  it('a baseline that takes the place of another says why, and never contradicts the target', async () => {
    const indicator = await desk.level(code());
    await desk.baseline(indicator, '40');
    await desk.target(indicator, { value: '80' });
    await expect(desk.baseline(indicator, '45', { effectiveFrom: '2026-02-01' })).rejects.toMatchObject({
      errors: [
        { field: 'rationale', code: 'field/missing' },
        { field: 'decisionReference', code: 'field/missing' },
      ],
    });
    const reasons = { effectiveFrom: '2026-02-01', rationale: 'Counted anew', decisionReference: 'TD 7' };
    await expect(desk.baseline(indicator, '85', reasons)).rejects.toMatchObject(
      refusal('value', 'field/contradicts-direction'),
    );
    const revised = await desk.baseline(indicator, '45', reasons);
    expect(revised.versions[0]?.baselines.map((each) => [each.value, each.isInForce])).toEqual([
      ['45', true],
      ['40', false],
    ]);
    const removed = await desk.baselines.remove(planner, revised.versions[0]?.baselines[0]?.id ?? '');
    expect(removed.versions[0]?.baselines).toMatchObject([{ value: '40', isInForce: true }]);
  });

  it('measure a result in all its editions, once for each day, and are found by it', async () => {
    const plan = await plans.plan(`OP-${code()}`);
    const output = await plans.result(plan, 'O1');
    const indicator = await desk.indicator(code());
    const measured = await desk.measured.measure(planner, indicator.id, {
      resultId: output.id,
      weight: '2',
      isCritical: true,
    });
    expect(measured.measures).toMatchObject([{ weight: '2', isCritical: true, result: { id: output.id } }]);
    await expect(desk.measured.measure(planner, indicator.id, { resultId: output.id })).rejects.toMatchObject({
      code: 'measured-result/exists',
    });
    await expect(
      desk.measured.measure(planner, indicator.id, { resultId: output.id, weight: '0' }),
    ).rejects.toMatchObject(refusal('weight', 'field/not-above-zero'));
    plans.tomorrow();
    const next = await plans.editions.rollOver(planner, plan.id, 1, { code: `OP-${code()}`, title: { en: 'Next' } });
    const [copy] = (await plans.results.list(planner, { framework: next.id }, {}, PAGE)).items;
    for (const result of [output.id, copy?.id]) {
      const { items, total } = await desk.queries.list(planner, { result }, {}, PAGE);
      expect([items.map(({ id }) => id), total]).toEqual([[indicator.id], 1]);
    }
    const { measures } = await desk.queries.get(planner, indicator.id);
    expect(measures).toMatchObject([{ result: { id: copy?.id } }]);
    const ended = await desk.measured.end(planner, measures[0]?.id ?? '', '2026-03-31');
    expect(ended.measures).toMatchObject([{ until: '2026-03-31' }]);
    expect((await desk.queries.get(planner, indicator.id, { on: '2026-04-01' } as object)).measures).toEqual([]);
  });

  it('are listed by code as people count, with as many statements for many as for one', async () => {
    const marker = `MANY-${uuid().slice(-6)}`;
    for (const number of [10, 2, 1]) await desk.indicator(`${marker}-${number}`, { title: { ar: 'مؤشر' } });
    const rows = jest.spyOn(Reads.prototype, 'rows');
    const { items } = await desk.queries.list(planner, { text: marker.toLowerCase() }, {}, PAGE);
    expect([items.map((each) => each.code.slice(marker.length)), rows.mock.calls.length]).toEqual([
      ['-1', '-2', '-10'],
      1,
    ]);
    await desk.queries.get(planner, items[0]?.id ?? '');
    expect(rows.mock.calls.length).toBe(3);
    rows.mockRestore();
  });

  it('are reported for meetings, whose code is like no other and no calendar period', async () => {
    const occasion = await desk.occasions.create(planner, { code: 'TSAG-2026-05', ...TSAG_MEETING });
    const moved = await desk.occasions.change(planner, occasion.id, 1, { toDay: '2026-05-30' });
    expect(moved).toMatchObject({ code: 'TSAG-2026-05', toDay: '2026-05-30', version: 2 });
    const again = (wish: object) => desk.occasions.create(planner, { code: 'TSAG-2026-05', ...TSAG_MEETING, ...wish });
    await expect(again({})).rejects.toMatchObject({ code: 'occasion/code-taken' });
    await expect(again({ code: '2026-05' })).rejects.toMatchObject(refusal('code', 'field/not-a-code'));
    await expect(again({ code: 'ТSAG-1' })).rejects.toMatchObject(refusal('code', 'field/not-a-code'));
    await expect(again({ code: 'X', toDay: '2026-05-01' })).rejects.toMatchObject(
      refusal('toDay', 'field/ends-before-start'),
    );
  });

  it('are changed by planners alone', async () => {
    const indicator = await desk.indicator(code());
    const auditor = await new Directory(source).person({ grants: [{ role: 'auditor' }] });
    expect(await desk.queries.get(auditor, indicator.id)).toMatchObject({ code: indicator.code });
    await expect(desk.indicators.change(auditor, indicator.id, 1, { code: 'X' })).rejects.toMatchObject({
      code: 'access/not-allowed',
    });
    const changed = await desk.indicators.change(planner, indicator.id, 1, { retiredOn: '2026-03-15' });
    expect(changed).toMatchObject({ retiredOn: '2026-03-15', version: 2 });
    const { items } = await desk.queries.list(planner, { text: indicator.code }, {}, PAGE);
    expect(items.filter(({ id }) => id === indicator.id)).toEqual([]);
    const trail = await source.query('SELECT action FROM audit_entries WHERE subject_id = $1 ORDER BY seq', [
      indicator.id,
    ]);
    expect(trail).toEqual([{ action: 'indicator.created' }, { action: 'indicator.changed' }]);
  });
});
