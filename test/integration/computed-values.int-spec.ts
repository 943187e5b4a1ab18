import { Reads, Writes } from '@resolute/database';
import { type IndicatorSheet, type Person, SYSTEM_AUTHOR } from '@resolute/domain';
import { ColleaguesQueries, GrantsQueries, PeopleQueries } from '@resolute/identity';
import {
  ActualsQueries,
  ActualsService,
  type ActualView,
  ChecksService,
  type ComputedValue,
  ComputedValuesService,
  type IndicatorView,
} from '@resolute/measurement';
import type { DataSource } from 'typeorm';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { MeasurementDesk } from '../support/indicators';

const RATIO: Partial<IndicatorSheet> = {
  aggregation: 'ratio',
  numerator: { en: 'Linked' },
  denominator: { en: 'All' },
  frequency: 'year',
  lagDays: 90,
};

describe('what the system computes', () => {
  let database: TestDatabase;
  let source: DataSource;
  let clock: HandClock;
  let desk: MeasurementDesk;
  let actuals: ActualsService;
  let checks: ChecksService;
  let queries: ActualsQueries;
  let computed: ComputedValuesService;
  let unitId: string;
  let [planner, contributor, verifier]: Person[] = [];
  let counter = 0;
  let code: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await database.open();
    const directory = new Directory(source);
    unitId = await directory.unit('study-group', 'SG13');
    planner = await directory.person({ grants: [{ role: 'planner' }] });
    contributor = await directory.person({ grants: [{ role: 'contributor', unitId }] });
    verifier = await directory.person({ grants: [{ role: 'verifier' }] });
  });
  beforeEach(() => {
    clock = new HandClock('2026-01-02T09:00:00Z');
    const [reads, writes] = [new Reads(source), new Writes(source, clock)];
    desk = new MeasurementDesk(source, as(planner), unitId, clock);
    queries = new ActualsQueries(reads, clock);
    actuals = new ActualsService(writes, queries);
    checks = new ChecksService(writes, queries);
    computed = new ComputedValuesService(reads, writes, clock);
    counter += 1;
    code = `C-${counter}`;
  });
  afterAll(() => database.drop());

  const enter = (value: ComputedValue) => computed.enter(code, async () => value);
  const as = (who: Person | undefined): Person => who as Person;
  const valuesOf = async ({ id }: IndicatorView): Promise<readonly ActualView[]> =>
    (await queries.list(as(planner), { indicator: id }, { size: 50 })).items;
  const only = async (indicator: IndicatorView): Promise<ActualView> => {
    const items = await valuesOf(indicator);
    expect(items).toHaveLength(1);
    return items[0] as ActualView;
  };

  it('is handed in by the system once the period is over, and two people check it', async () => {
    const indicator = await desk.indicator(code, RATIO);
    expect(await enter({ numerator: '6', denominator: '7' })).toEqual(['2025']);
    const { id, version, ...value } = await only(indicator);
    expect(value).toMatchObject({
      state: 'submitted',
      numerator: '6',
      denominator: '7',
      author: { id: SYSTEM_AUTHOR },
    });
    await expect(checks.verify(as(contributor), id, version)).rejects.toMatchObject({ code: 'access/not-allowed' });
    await checks.verify(as(verifier), id, version);
    const accepted = await checks.accept(as(planner), id, version + 1);
    expect(accepted).toMatchObject({ state: 'accepted', author: { name: 'Resolute' } });
  });

  it('is entered once, however often it is computed, and waits for the end of the period', async () => {
    const indicator = await desk.indicator(code, RATIO);
    await Promise.allSettled(Array.from({ length: 5 }, () => enter({ numerator: '6', denominator: '7' })));
    expect(await enter({ numerator: '7', denominator: '7' })).toEqual([]);
    expect(await only(indicator)).toMatchObject({ period: '2025', state: 'submitted', numerator: '6' });
  });

  it('is left to people once they have sent it back', async () => {
    const indicator = await desk.indicator(code, RATIO);
    await enter({ numerator: '6', denominator: '7' });
    const { id, version } = await only(indicator);
    await checks.sendBack(as(verifier), id, version, [{ field: 'numerator', reason: 'One was retired.' }]);
    expect(await enter({ numerator: '5', denominator: '7' })).toEqual([]);
    expect(await only(indicator)).toMatchObject({ state: 'sent-back', numerator: '6' });
  });

  it('is left alone where a person has entered something', async () => {
    const indicator = await desk.indicator(code, RATIO);
    const content = { numerator: '5', denominator: '7' };
    const partId = indicator.parts[0]?.id ?? '';
    await actuals.create(as(contributor), { indicatorId: indicator.id, partId, period: '2025', ...content });
    expect(await enter({ numerator: '6', denominator: '7' })).toEqual([]);
    expect(await only(indicator)).toMatchObject({ state: 'draft', numerator: '5', author: { id: as(contributor).id } });
  });

  it('waits as a draft for a person where something is missing that it cannot know', async () => {
    const indicator = await desk.indicator(code, { ...RATIO, needsEvidence: true });
    expect(await enter({ numerator: '6', denominator: '7' })).toEqual([]);
    expect(await only(indicator)).toMatchObject({ state: 'draft', author: { id: SYSTEM_AUTHOR } });
    expect(await enter({ numerator: '7', denominator: '7' })).toEqual([]);
    const { id, version, ...draft } = await only(indicator);
    expect(draft).toMatchObject({ state: 'draft', numerator: '7' });
    await actuals.save(as(contributor), id, version, { numerator: '4', denominator: '7' });
    await enter({ numerator: '7', denominator: '7' });
    expect(await only(indicator)).toMatchObject({ numerator: '4', author: { id: as(contributor).id } });
  });

  it('says how much falls to each category', async () => {
    const dimension = await desk.dimensions.create(as(planner), {
      code: 'computed-class',
      title: { en: 'Class' },
      categories: [
        { code: 'strategic', title: { en: 'Strategic' } },
        { code: 'operational', title: { en: 'Operational' } },
      ],
    });
    const breakdowns = [{ dimensionId: dimension.id, rule: 'must-equal', isRequired: true }] as const;
    const indicator = await desk.indicator(code, { frequency: 'year', lagDays: 90, breakdowns });
    const parts = { dimension: 'computed-class', values: { strategic: '3', operational: '2' } };
    expect(await enter({ value: '5', parts })).toEqual(['2025']);
    const { value, breakdown } = await only(indicator);
    expect([value, breakdown.map((part) => [part.category.code, part.value])]).toEqual([
      '5',
      expect.arrayContaining([
        ['strategic', '3'],
        ['operational', '2'],
      ]),
    ]);
  });

  it.each([
    ['an indicator that nobody has defined', async () => undefined],
    [
      'one that several units report',
      async () => {
        const other = await new Directory(source).unit('study-group', `SG-${code}`);
        const indicator = await desk.indicator(code, RATIO);
        await desk.parts.add(as(planner), indicator.id, { unitId: other });
      },
    ],
    [
      'a period whose window has closed',
      async () => {
        await desk.indicator(code, { ...RATIO, lagDays: 30 });
        clock.set('2026-09-30T09:00:00Z');
      },
    ],
  ])('is not entered for %s', async (_, prepare) => {
    await prepare();
    expect(await enter({ numerator: '6', denominator: '7' })).toEqual([]);
  });

  it('has an author who is nobody: in no list of people, and without a way in', async () => {
    await desk.indicator(code, RATIO);
    await enter({ numerator: '6', denominator: '7' });
    const reads = new Reads(source);
    const administrator = await new Directory(source).person({ grants: [{ role: 'administrator' }] });
    const lists = await Promise.all([
      new ColleaguesQueries(reads).list(as(planner), {}, { size: 100 }),
      new PeopleQueries(reads, new GrantsQueries(reads)).list(administrator, {}, { size: 100 }),
    ]);
    for (const { items } of lists) expect(items.map(({ name }) => name)).not.toContain('Resolute');
    for (const statement of [
      `UPDATE persons SET disabled_at = NULL, version = version + 1 WHERE id = '${SYSTEM_AUTHOR}'`,
      `INSERT INTO passwords (person_id, hash, changed_at) VALUES ('${SYSTEM_AUTHOR}', 'x', now())`,
      `INSERT INTO role_grants (id, person_id, role, granted_at, is_sole_decision)
       VALUES (gen_random_uuid(), '${SYSTEM_AUTHOR}', 'planner', now(), false)`,
    ])
      await expect(source.query(statement)).rejects.toThrow(/_system"/);
  });
});
