import { HealthChecks } from './health-checks';

const up = async (): Promise<void> => undefined;
const down = async (): Promise<void> => {
  throw Object.assign(new Error('connect ECONNREFUSED db.internal:5432'), { code: 'ECONNREFUSED' });
};

describe('HealthChecks', () => {
  const reportOf = (required: () => Promise<void>, degrading: () => Promise<void>) => {
    const checks = new HealthChecks();
    checks.register({ name: 'database', severity: 'required', check: required });
    checks.register({ name: 'queue', severity: 'degrading', check: degrading });
    return checks.report();
  };

  it.each([
    ['ready', up, up],
    ['degraded', up, down],
    ['unready', down, up],
    ['unready', down, down],
  ] as const)('is %s', async (status, required, degrading) => {
    await expect(reportOf(required, degrading)).resolves.toMatchObject({ status });
  });

  it('tells which one is down, by a code of ours and nothing of a library', async () => {
    const behind = (): Promise<void> => Promise.reject(Object.assign(new Error('x'), { code: 'database/behind' }));
    const report = await reportOf(behind, down);
    expect(report.checks).toEqual([
      { name: 'database', status: 'down', code: 'database/behind' },
      { name: 'queue', status: 'down', code: 'health/failed' },
    ]);
  });

  it('does not wait longer than two seconds, nor ask again what has not answered yet', async () => {
    jest.useFakeTimers();
    const never = jest.fn(() => new Promise<void>(() => undefined));
    const checks = new HealthChecks();
    checks.register({ name: 'database', severity: 'required', check: never });
    const reports = Promise.all([checks.report(), checks.report()]);
    await jest.advanceTimersByTimeAsync(2_000);
    const expected = [{ name: 'database', status: 'down', code: 'health/timed-out' }];
    expect((await reports).map((report) => report.checks)).toEqual([expected, expected]);
    expect(never).toHaveBeenCalledTimes(1);
    jest.useRealTimers();
  });

  it('is ready when nothing is registered', async () => {
    await expect(new HealthChecks().report()).resolves.toEqual({ status: 'ready', checks: [] });
  });
});
