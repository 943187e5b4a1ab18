import { Reads } from '@resolute/database';
import { type IndicatorSheet, moneyOf, type Person, SYSTEM_AUTHOR } from '@resolute/domain';
import { ActualsQueries } from '@resolute/measurement';
import type { ResultThread } from '@resolute/planning';
import type { DataSource } from 'typeorm';
import { AlignmentDesk } from '../support/alignment';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { MeasurementDesk } from '../support/indicators';
import { PlanningDesk } from '../support/plans';

const YEARLY: Partial<IndicatorSheet> = { frequency: 'year', lagDays: 90 };
const RATIO = { ...YEARLY, aggregation: 'ratio', numerator: { en: 'Linked' }, denominator: { en: 'All' } } as const;

describe('the figures of alignment as indicators', () => {
  let database: TestDatabase;
  let source: DataSource;
  let clock: HandClock;
  let planner: Person;
  let planning: PlanningDesk;
  let desk: AlignmentDesk;
  let measurement: MeasurementDesk;

  beforeEach(async () => {
    database = await createTestDatabase();
    source = await database.open();
    clock = new HandClock('2026-12-31T12:00:00Z');
    const directory = new Directory(source);
    planner = await directory.person({ grants: [{ role: 'planner' }] });
    planning = new PlanningDesk(source, planner, clock);
    measurement = new MeasurementDesk(source, planner, await directory.unit('unit', 'SPU'), clock);
    desk = new AlignmentDesk(source, clock);
  });
  afterEach(() => database.drop());

  /** Two outputs with money in two years; the first leads to an outcome of the strategic plan. */
  async function plans(): Promise<void> {
    const strategic = await planning.plan('SP', { kind: 'strategic-plan', firstYear: 2024, lastYear: 2027 });
    const operational = await planning.plan('OP', { firstYear: 2026, lastYear: 2029 });
    const outcome = await planning.result(strategic, 'C1', { kind: 'outcome' });
    const [first, second] = [await planning.result(operational, 'O1'), await planning.result(operational, 'O2')];
    await planning.links.link(planner, first.id, { parentId: outcome.id, share: '0.5' });
    const put = ({ id }: ResultThread, year: number, francs: bigint) =>
      planning.resources.put(planner, { resultId: id, year, use: 'planned', money: moneyOf(francs) });
    await put(first, 2026, 600_000n);
    await put(second, 2026, 200_000n);
    await put(second, 2027, 900_000n);
  }

  const valuesOf = async (code: string) => {
    const items = (await new ActualsQueries(new Reads(source), clock).list(planner, {}, { size: 50 })).items;
    return items
      .filter(({ indicator }) => indicator.code === code)
      .map(({ period, state, value, numerator, denominator, author, breakdown }) => ({
        period,
        state,
        by: author.id,
        told: numerator === null ? value : `${numerator}/${denominator}`,
        parts: Object.fromEntries(breakdown.map((part) => [part.category.code, part.value])),
      }));
  };

  it('are handed in for the year that is over, of money what is planned for it', async () => {
    await plans();
    await measurement.indicator('I-RBM-01', RATIO);
    await measurement.indicator('I-RBM-02', RATIO);
    await desk.figures.enter();
    expect(await valuesOf('I-RBM-01')).toEqual([]);
    clock.set('2027-01-01T01:00:00Z');
    await desk.figures.enter();
    await desk.figures.enter();
    const entered = { period: '2026', state: 'submitted', by: SYSTEM_AUTHOR, parts: {} };
    expect(await valuesOf('I-RBM-01')).toEqual([{ ...entered, told: '1/2' }]);
    expect(await valuesOf('I-RBM-02')).toEqual([{ ...entered, told: '600000/800000' }]);
  });

  it('say how many risks are above appetite, by class', async () => {
    await plans();
    const categories = ['strategic', 'operational'].map((code) => ({ code, title: { en: code } }));
    const dimension = await measurement.dimensions.create(planner, {
      code: 'risk-class',
      title: { en: 'Class' },
      categories,
    });
    const breakdowns = [{ dimensionId: dimension.id, rule: 'must-equal', isRequired: true }] as const;
    await measurement.indicator('I-RSK-01', { ...YEARLY, aggregation: 'point', breakdowns });
    clock.set('2027-01-01T01:00:00Z');
    await desk.figures.enter();
    expect(await valuesOf('I-RSK-01')).toMatchObject([
      { told: '0', state: 'submitted', parts: { strategic: '0', operational: '0' } },
    ]);
  });

  it('are not entered while there is no plan, or nothing in it', async () => {
    await measurement.indicator('I-RBM-01', RATIO);
    clock.set('2027-01-01T01:00:00Z');
    await desk.figures.enter();
    await planning.plan('OP', { firstYear: 2026, lastYear: 2029 });
    await desk.figures.enter();
    expect(await valuesOf('I-RBM-01')).toEqual([]);
  });
});
