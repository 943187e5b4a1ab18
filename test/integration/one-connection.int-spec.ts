import type { Person } from '@resolute/domain';
import type { DataSource } from 'typeorm';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { ImportDesk } from '../support/import-desk';
import { MeasurementDesk } from '../support/indicators';
import { RatingDesk } from '../support/ratings';

jest.setTimeout(60_000);

const HEAD =
  'indicator,unit,period,category,value,numerator,denominator,not_applicable,reason,estimate,narrative,remark';

/** A transaction that waited for a second connection would wait for ever where there is but one. */
describe('with a pool of one connection', () => {
  let database: TestDatabase;
  let source: DataSource;
  let clock: HandClock;
  let author: Person;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await database.open({ poolSize: 1 });
    const directory = new Directory(source);
    const unitId = await directory.unit('study-group', 'SG13');
    const planner = await directory.person({ grants: [{ role: 'planner' }], name: 'Planner' });
    author = await directory.person({ grants: [{ role: 'contributor', unitId }], name: 'Author' });
    clock = new HandClock('2026-03-16T09:00:00Z');
    await new MeasurementDesk(source, planner, unitId, clock).indicator('I-1');
  });
  afterAll(() => database.drop());

  it('ratings are found, also by two at the same time', async () => {
    const { calculator } = new RatingDesk(source, clock);
    const both = await Promise.all([calculator.recalculate(null), calculator.recalculate(null)]);
    expect(both.map(({ ratings }) => ratings).toSorted((one, other) => one - other)).toEqual([0, 1]);
  });

  it('history is brought, at once or after a trial', async () => {
    const desk = new ImportDesk(source, clock);
    expect(await desk.history(author, `${HEAD}\nI-1,SG13,2024-Q1,,12,,,,,,,First\n`)).toMatchObject({
      state: 'applied',
    });
    const tried = await desk.history(author, `${HEAD}\nI-1,SG13,2024-Q2,,7,,,,,,,First\n`, 'dry-run');
    expect(await desk.imports.carryOut(author, tried.id, tried.version)).toMatchObject({ state: 'applied' });
  });
});
