import { PostgresUse } from '@resolute/database';
import { asAdmin } from '../support/database';
import { until } from '../support/until';

describe('the use of a shared PostgreSQL', () => {
  const begin = (): Promise<PostgresUse> => PostgresUse.begin(process.env.TEST_ADMIN_URL ?? '');

  const areHeld = (count: number): Promise<boolean> =>
    asAdmin(`SELECT 1 / (count(*) = ${count})::int FROM pg_locks WHERE locktype = 'advisory' AND objid = 7260109`).then(
      () => true,
      () => false,
    );

  it('ends with a stop for the last alone', async () => {
    const [one, other] = [await begin(), await begin()];
    const stops: string[] = [];
    await one.end(() => stops.push('one'));
    expect(stops).toEqual([]);
    await other.end(() => stops.push('other'));
    expect(stops).toEqual(['other']);
  });

  it('never leaves it running when all go at the same moment', async () => {
    const uses = [await begin(), await begin(), await begin()];
    let stops = 0;
    await Promise.all(uses.map((use) => use.end(() => (stops += 1))));
    // A second stop finds nothing that runs, and no connection left to ask about it.
    expect(stops).toBeGreaterThan(0);
  });

  it('is taken up again when the connection was lost', async () => {
    const [one, other] = [await begin(), await begin()];
    await asAdmin(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'resolute-use'`);
    await until(() => areHeld(0));
    await until(() => areHeld(2));
    const stop = jest.fn();
    await one.end(stop);
    expect(stop).not.toHaveBeenCalled();
    await other.end(stop);
    expect(stop).toHaveBeenCalledTimes(1);
  });
});
