import { createDataSource, MIGRATION_NAMES, migrate } from '@resolute/database';
import { migrateQueueSchema } from '@resolute/queues';
import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../support/database';

describe('migrate', () => {
  let database: TestDatabase;
  const run = (): Promise<string[]> =>
    migrate({ ownerUrl: database.ownerUrl, servingUrl: database.servingUrl, afterwards: [migrateQueueSchema] });

  beforeEach(async () => {
    database = await createTestDatabase({ empty: true });
  });
  afterEach(() => database.drop());

  it('runs each migration once when two start at the same moment', async () => {
    const [first, second] = await Promise.all([run(), run()]);
    expect([...first, ...second]).toEqual(MIGRATION_NAMES);
    expect(await run()).toEqual([]);
  });

  it('gives up with the reason when another holds the lock', async () => {
    const holder = new Client({ connectionString: database.ownerUrl });
    await holder.connect();
    await holder.query('SELECT pg_advisory_lock(7260108)');
    const { ownerUrl, servingUrl } = database;
    await expect(migrate({ ownerUrl, servingUrl, patienceMs: 300 })).rejects.toThrow(
      'Another migration has been running',
    );
    await holder.end();
  });

  it('lets the serving role work, but not change the schema or its history', async () => {
    await run();
    const source = await database.open();
    await expect(source.query('SELECT count(*) FROM persons')).resolves.toEqual([{ count: '0' }]);
    await expect(source.query('DROP TABLE persons')).rejects.toThrow('must be owner');
    await expect(source.query('CREATE TABLE mine (id int)')).rejects.toThrow('permission denied');
    await expect(source.query('DELETE FROM schema_migrations')).rejects.toThrow('permission denied');
  });

  it('runs again after the serving role has made a sequence for a queue of its own', async () => {
    await run();
    const source = await database.open();
    await source.query('CREATE SEQUENCE bullmq.of_a_queue');
    expect(await run()).toEqual([]);
    await expect(source.query(`SELECT nextval('bullmq.of_a_queue')`)).resolves.toEqual([{ nextval: '1' }]);
  });

  it('makes of an indicator of an older schema its first version, with all that was entered for it', async () => {
    await run();
    const source = await createDataSource({ url: database.ownerUrl, applicationName: 'test' }).initialize();
    const since = MIGRATION_NAMES.findIndex((name) => name.startsWith('GiveIndicatorsVersions'));
    for (const _ of MIGRATION_NAMES.slice(since)) await source.undoLastMigration();
    await source.query(OLDER_ROWS);
    expect(await run()).toEqual(MIGRATION_NAMES.slice(since));
    expect(await source.query(NEWER_ROWS)).toEqual([
      {
        number: 1,
        title: { en: 'Days' },
        frequency: 'year',
        tolerance: '0.05',
        unit: 'SG13',
        baseline: '63',
        target: '52',
        actual: '60',
      },
    ]);
    for (const _ of MIGRATION_NAMES.slice(since)) await source.undoLastMigration();
    expect(await source.query('SELECT code, title, frequency FROM indicators')).toEqual([
      { code: 'I-1', title: { en: 'Days' }, frequency: 'year' },
    ]);
    await source.destroy();
  });

  it('goes down and up again to the same schema', async () => {
    await run();
    const before = await columnsOf(database.ownerUrl);
    const source = await createDataSource({ url: database.ownerUrl, applicationName: 'test' }).initialize();
    for (const _ of MIGRATION_NAMES) await source.undoLastMigration();
    expect(
      await source.query(`SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'`),
    ).toEqual([{ relname: 'schema_migrations' }]);
    await source.destroy();
    expect(await run()).toEqual(MIGRATION_NAMES);
    expect(await columnsOf(database.ownerUrl)).toEqual(before);
  });
});

const ID = (digit: number): string => `'00000000-0000-7000-8000-00000000000${digit}'`;
const OLDER_ROWS = `
  INSERT INTO units (id, code, kind, title, is_sample, version, created_at)
    VALUES (${ID(1)}, 'SG13', 'study-group', '{"en":"SG13"}', false, 1, now());
  INSERT INTO persons (id, name, email, language, numerals, time_zone, theme, is_sample, version, created_at)
    VALUES (${ID(2)}, 'Author', 'author@test.example', 'en', 'latn', 'Europe/Zurich', 'auto', false, 1, now());
  INSERT INTO indicators (id, code, title, measure, kind, aggregation, frequency, tolerance, lag_days, grace_days, unit_id,
      is_sample, version, created_at)
    VALUES (${ID(3)}, 'I-1', '{"en":"Days"}', '{"en":"days"}', 'decrease', 'point', 'year', 0.05, 30, 15, ${ID(1)}, false, 1, now());
  INSERT INTO baselines (indicator_id, value, on_day, created_at) VALUES (${ID(3)}, 63, '2024-12-31', now());
  INSERT INTO targets (id, indicator_id, value, on_day, effective_from, rationale, decision_reference, created_at)
    VALUES (${ID(4)}, ${ID(3)}, 52, '2027-12-31', '2025-01-01', 'Why', 'TD 1', now());
  INSERT INTO actuals (id, indicator_id, period, revision, state, value, is_estimate, author_id, is_sample, version, created_at)
    VALUES (${ID(5)}, ${ID(3)}, '2025', 1, 'draft', 60, false, ${ID(2)}, false, 1, now());`;
const NEWER_ROWS = `
  SELECT v.number, v.title, v.frequency, v.tolerance, u.code AS unit, b.value AS baseline, t.value AS target, a.value AS actual
  FROM indicators i JOIN indicator_versions v ON v.indicator_id = i.id
  JOIN indicator_parts p ON p.indicator_id = i.id JOIN units u ON u.id = p.unit_id
  JOIN baselines b ON b.indicator_version_id = v.id JOIN targets t ON t.indicator_version_id = v.id
  JOIN actuals a ON a.indicator_version_id = v.id`;

async function columnsOf(url: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(
    `SELECT table_name, column_name, data_type, is_nullable, column_default FROM information_schema.columns
     WHERE table_schema = 'public' ORDER BY table_name, ordinal_position`,
  );
  const constraints = await client.query(
    `SELECT conname, pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE connamespace = 'public'::regnamespace ORDER BY conname, conrelid::regclass::text`,
  );
  const indexes = await client.query(`SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY indexname`);
  await client.end();
  return [rows, constraints.rows, indexes.rows];
}
