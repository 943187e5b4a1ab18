import { Reads } from '@resolute/database';
import type { Person } from '@resolute/domain';
import { FrameworksQueries, ResourcesQueries, ResultsMapQueries, ResultsQueries } from '@resolute/planning';
import type { DataSource } from 'typeorm';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { installSample } from '../support/installation';

describe('the plans of the sample', () => {
  let database: TestDatabase;
  let source: DataSource;
  let reader: Person;
  let frameworks: FrameworksQueries;
  let results: ResultsQueries;
  let map: ResultsMapQueries;
  let money: ResourcesQueries;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await database.open();
    const clock = new HandClock('2026-03-16T09:00:00Z');
    await installSample(source, clock.now());
    reader = await new Directory(source).person({ grants: [{ role: 'auditor' }] });
    const reads = new Reads(source);
    frameworks = new FrameworksQueries(reads, clock);
    results = new ResultsQueries(reads, clock);
    map = new ResultsMapQueries(reads, frameworks, clock);
    money = new ResourcesQueries(reads, frameworks, clock);
  });
  afterAll(() => database.drop());

  it('stand side by side, each year where its decisions, the strategic plan and the budget put it', async () => {
    const { items } = await frameworks.list(reader, {}, { size: 50 });
    expect(
      items.map(({ code, years, frozenAt }) => [code, years.map(({ status }) => status).join(' '), !!frozenAt]),
    ).toEqual([
      ['OP-2026-2029', 'endorsed endorsed indicative indicative', false],
      ['OP-2025-2028', 'endorsed endorsed endorsed indicative', true],
      ['SP-2024-2027', 'endorsed endorsed endorsed endorsed', false],
      ['SP-2020-2023', 'endorsed endorsed endorsed endorsed', false],
    ]);
  });

  it('have as many rows behind each count as it says', async () => {
    const { items } = await frameworks.list(reader, {}, { size: 50 });
    for (const { id, kinds } of items)
      for (const { code, results: count } of kinds) {
        const { total, items: rows } = await results.list(reader, { framework: id, kind: code }, {}, { size: 200 });
        expect([total, rows.length]).toEqual([count, count]);
      }
    expect(items.flatMap(({ kinds }) => kinds).reduce((sum, kind) => sum + kind.results, 0)).toBeGreaterThan(100);
  });

  it('lead from a goal down to an output of the Sector', async () => {
    const { items } = await frameworks.list(reader, {}, { size: 50 });
    const plan = items.find(({ code }) => code === 'OP-2026-2029');
    const { results: shown, links } = await map.get(reader, plan?.id ?? '');
    const byId = new Map(shown.map((result) => [result.id, result]));
    const upFrom = (id: string): string[] => [
      id,
      ...links.filter(({ childId }) => childId === id).flatMap(({ parentId }) => upFrom(parentId)),
    ];
    const outputs = shown.filter(({ kind }) => kind.code === 'output');
    expect(outputs).toHaveLength(7);
    for (const { id } of outputs)
      expect(upFrom(id).map((each) => byId.get(each)?.kind.code)).toEqual(expect.arrayContaining(['outcome', 'goal']));
  });

  it('plan CHF 110 000 000 for seven outputs by 2029, of which two years are an indication, all marked as sample', async () => {
    const { items } = await frameworks.list(reader, {}, { size: 50 });
    const id = items.find(({ code }) => code === 'OP-2026-2029')?.id ?? '';
    const { rows, years, total } = await money.table(reader, { framework: id });
    expect(rows.map(({ percent }) => percent).join(' ')).toBe('9.0 48.0 13.2 5.1 12.7 4.3 7.7');
    expect(total).toMatchObject({ planned: { amount: '110000000' }, spent: { amount: '5584000' } });
    expect(years.map(({ status, planned, left }) => [status, planned.amount, left?.amount])).toEqual([
      ['endorsed', '26800000', '200000'],
      ['endorsed', '27150000', '350000'],
      ['indicative', '28750000', undefined],
      ['indicative', '27300000', undefined],
    ]);
    const lines = rows.flatMap(({ cells }) => cells.flatMap(({ planned, spent }) => [planned, spent]));
    expect(lines.filter((line) => line && !line.isSample)).toEqual([]);
  });

  it('say of every row whether it is sample or where it was published', async () => {
    for (const table of ['framework_versions', 'results', 'plan_decisions', 'successions', 'budgets'])
      expect(await source.query(`SELECT FROM ${table} WHERE is_sample = (source IS NOT NULL)`)).toEqual([]);
  });
});
