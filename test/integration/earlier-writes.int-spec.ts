import { earlierWritesEnded, Reads } from '@resolute/database';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../support/database';

describe('what was being written', () => {
  let database: TestDatabase;
  let source: DataSource;
  let reads: Reads;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await database.open();
    reads = new Reads(source);
  });
  afterAll(() => database.drop());

  /** A write that has begun, and how to end it. */
  async function begun(): Promise<() => Promise<void>> {
    const runner = source.createQueryRunner();
    await runner.startTransaction();
    await runner.query('SELECT 1');
    return async () => {
      await runner.commitTransaction();
      await runner.release();
    };
  }

  it('is waited for, and what begins later is not', async () => {
    const end = await begun();
    let isEnded = false;
    const waited = earlierWritesEnded(reads).then(() => {
      isEnded = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(isEnded).toBe(false);
    const endLater = await begun();
    await end();
    await waited;
    await endLater();
  });

  it('is not waited for where there is nothing, nor for ever', async () => {
    await earlierWritesEnded(reads, 0);
    const end = await begun();
    await expect(earlierWritesEnded(reads, 100)).rejects.toThrow('have not ended');
    await end();
  });
});
