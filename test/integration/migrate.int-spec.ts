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
