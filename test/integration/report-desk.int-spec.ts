import { loadConfig } from '@resolute/config';
import type { Language } from '@resolute/domain';
import type { SampleAccount } from '@resolute/identity';
import type { DataSource } from 'typeorm';
import { ReportDesk } from '../../apps/cli/src/start/report-desk';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { installSample } from '../support/installation';
import { until } from '../support/until';

describe('the desk at which the operator asks for a report', () => {
  let database: TestDatabase;
  let source: DataSource;
  let accounts: SampleAccount[];
  let desk: ReportDesk;
  beforeEach(async () => {
    database = await createTestDatabase();
    source = await database.open();
    accounts = await installSample(source, new HandClock().now());
    desk = await ReportDesk.open(loadConfig({ DATABASE_URL: database.servingUrl, LOG_LEVEL: 'silent' }));
  });
  afterEach(async () => {
    await desk.close();
    await database.drop();
  });

  const ask = (occasion = 'C26') => {
    const languages: Language[] = ['en'];
    return desk.compile({ code: 'council-summary', occasion, languages }, () => undefined);
  };
  const giveUp = async (): Promise<boolean> => {
    const [, changed] = await source.query<[unknown, number]>(
      `UPDATE outbox SET failed_at = now(), failure = 'job/failed' WHERE job = 'report.compile' AND failed_at IS NULL`,
    );
    return changed === 1;
  };

  it('says why a report was given up, at once and each time', async () => {
    // Nobody works here: what gives the job up stands for a worker that failed five times.
    const first = ask();
    await Promise.all([expect(first).rejects.toThrow('given up: its worker ended again and again'), until(giveUp)]);
    const failing = async (): Promise<void> => {
      const open = `SELECT FROM outbox WHERE failed_at IS NULL AND job = 'report.compile'`;
      await until(async () => (await source.query(open)).length > 0);
      await source.query(`UPDATE report_runs SET fault = 'ru: no glyph'`);
      await until(giveUp);
    };
    await Promise.all([expect(ask()).rejects.toThrow('given up: ru: no glyph'), failing()]);
  });

  it('says that there is no such meeting, or that it was cancelled', async () => {
    await expect(ask('C99')).rejects.toThrow('There is no meeting C99 here');
    await source.query(
      `UPDATE occasions SET cancelled_at = now(), cancelled_by_id = $1, cancellation_reason = 'Moved' WHERE code = 'C26'`,
      [accounts[0]?.personId],
    );
    await expect(ask()).rejects.toThrow('The meeting C26 was cancelled');
  });
});
