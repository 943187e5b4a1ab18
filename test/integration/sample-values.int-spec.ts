import { Reads } from '@resolute/database';
import { calendarPeriod, parseLocalDate as day, dueDay, endOfDay, GENEVA, type Person } from '@resolute/domain';
import { SAMPLE_DAY } from '@resolute/identity';
import { BatchesQueries } from '@resolute/measurement';
import type { DataSource } from 'typeorm';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { installSample } from '../support/installation';
import { RatingDesk } from '../support/ratings';

const PAGE = { size: 200 };

jest.setTimeout(60_000);

describe('the values of the sample', () => {
  const clock = new HandClock('2026-11-22T09:00:00Z');
  let database: TestDatabase;
  let source: DataSource;
  let reader: Person;
  let desk: RatingDesk;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await database.open();
    await installSample(source, clock.now());
    reader = await new Directory(source).person({ grants: [{ role: 'auditor' }] });
    desk = new RatingDesk(source, clock);
    await desk.calculator.recalculate(null);
  });
  afterAll(() => database.drop());

  const rows = <R>(sql: string, parameters: unknown[] = []): Promise<R[]> => source.query(sql, parameters);
  const ratedAs = async (code: string) =>
    (await desk.ratings.list(reader, {}, {}, PAGE)).items.find((line) => line.code === code)?.result;

  it('are there in every state, on time and late, estimated and not applicable', async () => {
    const states = await rows<{ state: string }>('SELECT DISTINCT state FROM actuals ORDER BY state');
    expect(states.map(({ state }) => state)).toEqual([
      'accepted',
      'corrected',
      'draft',
      'sent-back',
      'submitted',
      'verified',
      'withdrawn',
    ]);
    const typed = await rows<{ period: string; lag: number; day: string }>(
      `SELECT a.period, v.lag_days AS lag, (a.submitted_at AT TIME ZONE 'Europe/Zurich')::date::text AS day
       FROM actuals a JOIN indicator_versions v ON v.id = a.indicator_version_id
       WHERE a.batch_id IS NULL AND a.submitted_at IS NOT NULL AND a.revision = 1`,
    );
    const isLate = ({ period, lag, day: handedIn }: (typeof typed)[number]): boolean => {
      const found = calendarPeriod(period);
      return found !== undefined && handedIn > dueDay(found, lag);
    };
    expect(typed.filter(isLate).length).toBe(3);
    expect(typed.filter((each) => !isLate(each)).length).toBeGreaterThan(30);
    const [{ estimated = 0, exempt = 0, broken = 0, said = 0 } = {}] = await rows<Record<string, number>>(
      `SELECT count(*) FILTER (WHERE a.is_estimate)::int AS estimated, count(a.not_applicable)::int AS exempt,
        count(a.narrative)::int AS said,
        count(*) FILTER (WHERE EXISTS (SELECT FROM breakdown_values b WHERE b.actual_id = a.id))::int AS broken
       FROM actuals a`,
    );
    expect(estimated).toBeGreaterThan(5);
    expect(exempt).toBeGreaterThanOrEqual(3);
    expect(said).toBeGreaterThanOrEqual(5);
    expect(broken).toBeGreaterThan(100);
    const returns = await rows<{ reasons: object[] }>('SELECT reasons FROM actual_returns');
    expect(returns.map(({ reasons }) => reasons.length).toSorted((a, b) => a - b)).toEqual([1, 2]);
  });

  it('are sample, or say where they were published', async () => {
    expect(
      await rows(`SELECT FROM actuals WHERE is_sample = (remark IS NOT NULL AND remark LIKE 'Source: %')`),
    ).toEqual([]);
    const [{ count }] = (await rows<{ count: number }>('SELECT count(*)::int FROM actuals WHERE NOT is_sample')) as [
      { count: number },
    ];
    expect(count).toBe(12);
    expect(
      await rows(`SELECT o.code, a.value::text, a.is_estimate AS "isEstimate" FROM actuals a JOIN occasions o ON o.id = a.occasion_id
        WHERE NOT a.is_sample AND o.series = 'TSAG' ORDER BY o.from_day`),
    ).toMatchObject([
      { code: 'TSAG-2020-02', value: '175', isEstimate: false },
      { code: 'TSAG-2022-01', value: '206' },
      { code: 'TSAG-2022-12', value: '257', isEstimate: true },
      { code: 'TSAG-2023-05', value: '260' },
      { code: 'TSAG-2024-01', value: '330' },
      { code: 'TSAG-2024-07', value: '290', isEstimate: false },
      { code: 'TSAG-2025-05', value: '287' },
    ]);
  });

  it('went through the hands of three people, each in a role that they hold for the unit', async () => {
    expect(
      await rows(`SELECT a.period FROM actuals a JOIN indicator_parts p ON p.id = a.part_id
        CROSS JOIN LATERAL (VALUES (a.author_id, 'contributor'), (a.verifier_id, 'verifier'), (a.acceptor_id, 'planner')) h (id, role)
        WHERE h.id IS NOT NULL AND NOT EXISTS (SELECT FROM role_grants g WHERE g.person_id = h.id AND g.role = h.role
          AND (g.unit_id IS NULL OR g.unit_id = p.unit_id))`),
    ).toEqual([]);
    expect(
      await rows(`SELECT FROM actuals WHERE author_id IN (verifier_id, acceptor_id) OR verifier_id = acceptor_id`),
    ).toEqual([]);
    expect(await rows(`SELECT FROM actuals WHERE state IN ('accepted', 'corrected') AND acceptor_id IS NULL`)).toEqual(
      [],
    );
  });

  it('came as batches as far as they are history, and each of those is proved by the audit trail', async () => {
    const history = await rows<{ id: string }>(`SELECT id FROM actuals WHERE batch_id IS NOT NULL`);
    expect(
      await rows(`SELECT FROM actuals WHERE batch_id IS NULL AND left(period, 4) < '2026' AND occasion_id IS NULL`),
    ).toEqual([]);
    expect(history.length).toBeGreaterThan(200);
    const queries = new BatchesQueries(new Reads(source));
    for (const { id } of history) expect(await queries.prove(id)).toMatchObject({ kind: 'proved' });
    const waiting = await rows<{ state: string }>('SELECT DISTINCT state FROM actual_batches ORDER BY state');
    expect(waiting.map(({ state }) => state)).toEqual(['accepted', 'submitted']);
  });

  it('tell of nothing after the day of the sample', async () => {
    const end = endOfDay(SAMPLE_DAY, GENEVA);
    const moments = ['created_at', 'submitted_at', 'verified_at', 'accepted_at', 'corrected_at'];
    for (const moment of moments) expect(await rows(`SELECT FROM actuals WHERE ${moment} > $1`, [end])).toEqual([]);
    expect(await rows(`SELECT FROM actual_batches WHERE greatest(submitted_at, accepted_at) > $1`, [end])).toEqual([]);
    expect(
      await rows(`SELECT FROM actuals a JOIN occasions o ON o.id = a.occasion_id WHERE o.to_day >= a.created_at::date`),
    ).toEqual([]);
  });

  it('show every mark, and several reasons why there is none', async () => {
    const { items } = await desk.ratings.list(reader, {}, {}, PAGE);
    const marks = new Set(
      items.map(({ result }) => {
        if (result.kind === 'not-rated') return result.reason;
        return result.flags.includes('exceeded') ? 'exceeded' : result.rating;
      }),
    );
    expect([...marks].toSorted()).toEqual([
      'at-risk',
      'exceeded',
      'low-coverage',
      'no-data',
      'no-target',
      'not-due',
      'off-track',
      'on-track',
    ]);
    const { tally } = await desk.ratings.overview(reader, undefined, {});
    expect(Math.min(tally.onTrack, tally.atRisk, tally.offTrack)).toBeGreaterThan(0);
  });

  it('put a flow together within the year of its target alone', async () => {
    expect(await ratedAs('I-BSG-02')).toMatchObject({
      actual: '690',
      expected: '700',
      periods: { counted: 1, due: 1 },
    });
    const before = await desk.ratings.list(reader, {}, { on: day('2025-12-31') }, PAGE);
    expect(before.items.find(({ code }) => code === 'I-BSG-02')?.result).toMatchObject({
      actual: '604',
      expected: '640',
    });
  });

  it('miss a study group in one quarter, which is told', async () => {
    expect(await ratedAs('I-STD-01')).toMatchObject({ actual: '260', flags: ['incomplete'], periodId: '2026-Q3' });
    const [{ id }] = (await rows<{ id: string }>(`SELECT id FROM indicators WHERE code = 'I-STD-01'`)) as [
      { id: string },
    ];
    const { periods } = await desk.explanations.indicator(reader, id);
    expect(periods.filter(({ missing }) => missing.length > 0)).toMatchObject([
      { missing: [expect.anything()], coverage: { rated: 9, counted: 10 } },
    ]);
  });

  it('are rated as anybody can compute again', async () => {
    expect(await desk.verifier.verify()).toMatchObject({ ratings: 24, differences: [] });
  });
});

describe('a sample of an earlier day', () => {
  it('tells only what had happened by then, and only how far it had come', async () => {
    const database = await createTestDatabase();
    const source = await database.open();
    await installSample(source, new Date('2026-11-22T09:00:00Z'), day('2026-07-29'));
    const late: unknown[] = await source.query(
      `SELECT FROM actuals WHERE greatest(created_at, submitted_at, verified_at, accepted_at, corrected_at) > '2026-07-29T22:00Z'`,
    );
    expect(late).toEqual([]);
    const verified: { state: string }[] = await source.query(
      `SELECT state FROM actual_batches WHERE state <> 'accepted'`,
    );
    expect(new Set(verified.map(({ state }) => state))).toEqual(new Set(['verified']));
    const current: unknown[] = await source.query(
      `SELECT FROM actuals WHERE period > '2026-Q2' AND occasion_id IS NULL`,
    );
    expect(current).toEqual([]);
    await database.drop();
  });
});
