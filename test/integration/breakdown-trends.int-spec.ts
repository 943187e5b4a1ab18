import { Reads } from '@resolute/database';
import { parseLocalDate as day, type Person } from '@resolute/domain';
import { BreakdownTrendsQueries, FiguresQueries } from '@resolute/measurement';
import type { DataSource } from 'typeorm';
import { ActualRows } from '../support/accepted-actual';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { MeasurementDesk } from '../support/indicators';
import { installSample } from '../support/installation';

const FIRST = new Date('2026-03-01T08:00:00Z');
const LATER = new Date('2026-03-02T08:00:00Z');

interface Subject {
  readonly indicatorId: string;
  readonly ids: { readonly indicator_version_id: string; readonly part_id: string };
  readonly breakdownId: string;
  readonly categories: readonly string[];
}

describe('values by category over time', () => {
  let database: TestDatabase;
  let source: DataSource;
  let rows: ActualRows;
  let trends: BreakdownTrendsQueries;
  let reader: Person;
  let statements = 0;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await database.open();
    rows = new ActualRows(source, await installSample(source, FIRST));
    reader = await new Directory(source).person({ grants: [{ role: 'auditor' }] });
    const reads = new Reads(source);
    const counted: Pick<Reads, 'rows'> = {
      rows: (...given) => {
        statements += 1;
        return reads.rows(...given);
      },
    };
    const clock = new HandClock('2026-03-03T08:00:00Z');
    trends = new BreakdownTrendsQueries(counted as Reads, new FiguresQueries(counted as Reads), clock);
  });
  afterAll(() => database.drop());

  const subject = async (code: string): Promise<Subject> => {
    const [found] = await source.query(
      `SELECT i.id AS "indicatorId", json_build_object('indicator_version_id', v.id, 'part_id', p.id) AS ids, b.id AS "breakdownId",
         (SELECT array_agg(c.id ORDER BY c.place, c.id) FROM categories c WHERE c.dimension_id = b.dimension_id) AS categories
       FROM indicators i JOIN indicator_versions v ON v.indicator_id = i.id JOIN indicator_parts p ON p.indicator_id = i.id
       JOIN breakdowns b ON b.indicator_version_id = v.id WHERE i.code = $1 ORDER BY p.id, b.id LIMIT 1`,
      [code],
    );
    return found;
  };
  it('come from the values that were accepted by then, in the order of periods and categories', async () => {
    const directory = new Directory(source);
    const planner = await directory.person({ grants: [{ role: 'planner' }] });
    const unitId = await directory.unit('study-group', 'SG99');
    const [dimension] = await source.query(`SELECT id FROM dimensions WHERE code = 'itu-region'`);
    const breakdowns = [{ dimensionId: dimension.id, rule: 'independent' as const, isRequired: false }];
    const desk = new MeasurementDesk(source, planner, unitId, new HandClock(FIRST.toISOString()));
    await desk.level('T-TREND', { breakdowns });
    const { indicatorId, ids, breakdownId, categories } = await subject('T-TREND');
    const [one = '', two = ''] = categories;
    const part = (categoryId: string, value: string) => ({ breakdownId, categoryId, value });
    await rows.enter(ids, FIRST, { period: '2024', value: '30' }, [part(one, '10'), part(two, '20')]);
    await rows.enter(ids, LATER, { period: '2025', value: '40.5', is_estimate: true }, [part(two, '40.5')]);
    const { periods, breakdowns: broken } = await trends.ofIndicator(reader, indicatorId);
    expect(periods).toMatchObject([
      { id: '2024', total: '30' },
      { id: '2025', total: '40.5' },
    ]);
    const [found, ...others] = broken;
    expect(others).toEqual([]);
    expect(found?.categories).toMatchObject([
      { id: one, points: [{ periodId: '2024', value: '10', isEstimate: false, units: 1 }] },
      {
        id: two,
        points: [
          { periodId: '2024', value: '20' },
          { periodId: '2025', value: '40.5', isEstimate: true },
        ],
      },
    ]);
    const earlier = await trends.ofIndicator(reader, indicatorId, { asOf: day('2026-03-01') });
    expect(earlier.periods.map(({ id }) => id)).toEqual(['2024']);
    expect(earlier.breakdowns[0]?.categories.flatMap(({ points }) => points)).toHaveLength(2);
  });

  it('leave out what was declared not applicable, and draw what another unit reported', async () => {
    const directory = new Directory(source);
    const planner = await directory.person({ grants: [{ role: 'planner' }] });
    const [first, second] = [await directory.unit('study-group', 'SG98'), await directory.unit('study-group', 'SG97')];
    const [dimension] = await source.query(`SELECT id FROM dimensions WHERE code = 'itu-region'`);
    const breakdowns = [{ dimensionId: dimension.id, rule: 'independent' as const, isRequired: false }];
    const desk = new MeasurementDesk(source, planner, first, new HandClock(FIRST.toISOString()));
    const sheet = { aggregation: 'point', frequency: 'year', partAggregation: 'sum', breakdowns } as const;
    await desk.indicator('T-NONE', sheet, { partUnitIds: [first, second] });
    const { indicatorId, ids, breakdownId, categories } = await subject('T-NONE');
    const [{ id: other }] = await source.query('SELECT id FROM indicator_parts WHERE indicator_id = $1 AND id <> $2', [
      indicatorId,
      ids.part_id,
    ]);
    const [one = ''] = categories;
    const part = (value: string) => [{ breakdownId, categoryId: one, value }];
    const none = { value: null, not_applicable: 'No session' };
    await rows.enter(ids, FIRST, { period: '2024', ...none }, part('7'));
    await rows.enter(ids, FIRST, { period: '2025', ...none }, part('9'));
    await rows.enter({ ...ids, part_id: other }, FIRST, { period: '2025', value: '30' }, part('20'));
    const { periods, breakdowns: broken } = await trends.ofIndicator(reader, indicatorId);
    expect(periods).toMatchObject([
      { id: '2024', total: null },
      { id: '2025', total: '30' },
    ]);
    expect(broken[0]?.categories.map(({ points }) => points)).toEqual([
      [{ periodId: '2025', value: '20', isEstimate: false, units: 1 }],
    ]);
  });

  it('takes two statements, however many there are, and knows no indicator that is not there', async () => {
    const { indicatorId } = await subject('I-STD-01').then((found) => found ?? subject('I-PAR-01'));
    statements = 0;
    await trends.ofIndicator(reader, indicatorId);
    expect(statements).toBe(2);
    const unknown = trends.ofIndicator(reader, '0198f3c2-7b1e-7c3a-9d42-5f6a8b9c0d99');
    await expect(unknown).rejects.toMatchObject({ code: 'row/not-found' });
  });
});
