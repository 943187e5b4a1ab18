import { createDataSource } from '@resolute/database';
import { createTestDatabase } from '../support/database';

describe('schema drift', () => {
  it('finds nothing that the entities would change after all migrations', async () => {
    const database = await createTestDatabase();
    const source = await createDataSource({ url: database.ownerUrl, applicationName: 'drift' }).initialize();
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    await source.destroy();
    await database.drop();
    expect(upQueries.map((query) => query.query)).toEqual([]);
  });
});
