import { Reads } from '@resolute/database';
import type { Person } from '@resolute/domain';
import { FiguresQueries, IndicatorsQueries } from '@resolute/measurement';
import type { DataSource } from 'typeorm';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { installSample } from '../support/installation';

jest.setTimeout(30_000);

describe('the indicators of the sample', () => {
  let database: TestDatabase;
  let source: DataSource;
  let reader: Person;
  const clock = new HandClock('2026-03-16T09:00:00Z');

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await database.open();
    await installSample(source, clock.now());
    reader = await new Directory(source).person({ grants: [{ role: 'auditor' }] });
  });
  afterAll(() => database.drop());

  it('are the twenty-four of the starter library, each measuring a result and reported by somebody', async () => {
    const { items, total } = await new IndicatorsQueries(new Reads(source), clock).list(reader, {}, {}, { size: 200 });
    expect(total).toBe(24);
    expect(items.filter(({ measures, parts }) => measures.length === 0 || parts === 0)).toEqual([]);
    expect(items.find(({ code }) => code === 'I-STD-01')?.parts).toBe(10);
  });

  it('are rated where a value was accepted, and say why they are not where none was', async () => {
    const figures = await new FiguresQueries(new Reads(source)).asOf(clock.now());
    const outcomes = figures.map(({ code, result }) => [code, result.kind === 'rated' ? result.rating : result.reason]);
    expect(outcomes.filter(([code]) => code === 'I-STD-02')).toEqual([['I-STD-02', 'at-risk']]);
    const why = outcomes.filter(([code]) => ['I-COO-01', 'I-ENB-03', 'I-PAR-01'].includes(code ?? ''));
    expect(why).toEqual([
      ['I-COO-01', 'no-target'],
      ['I-ENB-03', 'not-due'],
      ['I-PAR-01', 'on-track'],
    ]);
  });

  it('say of every row whether it is sample or where it was published', async () => {
    for (const table of ['indicators', 'occasions'])
      expect(await source.query(`SELECT FROM ${table} WHERE is_sample = (source IS NOT NULL)`)).toEqual([]);
  });
});
