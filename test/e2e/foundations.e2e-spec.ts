import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { NestFactory } from '@nestjs/core';
import { loadConfig } from '@resolute/config';
import { Writes } from '@resolute/database';
import { ALLOWED, SYSTEM } from '@resolute/domain';
import { createLogger, NestLogger } from '@resolute/platform';
import { createApi } from '../../apps/api/src/create-api';
import { WorkerModule } from '../../apps/worker/src/worker.module';
import { startApi } from '../support/api';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { freePort } from '../support/free-port';
import { until } from '../support/until';

const production = {
  NODE_ENV: 'production',
  LOG_LEVEL: 'silent',
  SECRET_KEY: 'k'.repeat(40),
  PUBLIC_URL: 'https://resolute.example.org',
};

describe('the foundations', () => {
  let database: TestDatabase;
  let folder: string;

  beforeEach(async () => {
    database = await createTestDatabase();
    folder = mkdtempSync(path.join(os.tmpdir(), 'resolute-foundations-'));
  });
  afterEach(async () => {
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('serve every screen while the queue is down, and say so', async () => {
    const api = await startApi({ settings: { REDIS_URL: `redis://127.0.0.1:${await freePort()}` } });
    const ready = await api.inject({ method: 'GET', url: '/health/ready' });
    expect([ready.statusCode, ready.json().status]).toEqual([200, 'degraded']);
    expect(ready.json().checks).toContainEqual(expect.objectContaining({ name: 'queue', status: 'down' }));
    expect((await api.inject({ method: 'GET', url: '/' })).statusCode).toBe(200);
    await api.close();
  });

  it('are not ready on a database of another version', async () => {
    const api = await startApi();
    const ready = async (): Promise<number> => (await api.inject({ method: 'GET', url: '/health/ready' })).statusCode;
    expect(await ready()).toBe(200);
    const owner = await api.database.open({ url: api.database.ownerUrl });
    await owner.query(
      `INSERT INTO schema_migrations (timestamp, name) VALUES (9999999999999, 'FromTheFuture9999999999999')`,
    );
    expect(await ready()).toBe(503);
    await api.close();
  });

  it('refuse production when the serving role could rewrite the audit trail', async () => {
    const start = (url: string): ReturnType<typeof createApi> =>
      createApi(loadConfig({ ...production, DATABASE_URL: url, DATA_DIR: folder }));
    await expect(start(database.ownerUrl)).rejects.toThrow('audit not protected');
    await (await start(database.servingUrl)).close();
  });

  it('warn of it elsewhere', async () => {
    const lines: string[] = [];
    const config = loadConfig({ DATABASE_URL: database.ownerUrl, DATA_DIR: folder, LOG_LEVEL: 'warn' });
    const logger = createLogger(config, { write: (line: string) => void lines.push(line) });
    await (await createApi(config, { logger })).close();
    expect(lines.join('')).toContain('audit not protected');
  });

  it('do by themselves what a schedule says: the audit trail is anchored', async () => {
    const source = await database.open();
    await new Writes(source, new HandClock()).run(SYSTEM, async (tx) => {
      tx.require(ALLOWED);
      tx.audit({ action: 'test.happened', subjectType: 'test', subjectId: '1' });
    });
    await source.query(
      `INSERT INTO schedules (name, job, cron, time_zone, next_at)
       VALUES ('anchor the audit trail', 'audit.anchor', '15 0 * * *', 'Europe/Zurich', now() - interval '1 minute')`,
    );
    const config = loadConfig({ DATABASE_URL: database.servingUrl, DATA_DIR: folder, LOG_LEVEL: 'silent' });
    const logger = createLogger(config);
    const worker = await NestFactory.createApplicationContext(WorkerModule.with(config, logger), {
      logger: new NestLogger(logger),
    });
    const anchors = path.join(folder, 'audit/anchors.jsonl');
    await until(() => existsSync(anchors));
    await until(async () => (await source.query('SELECT 1 FROM outbox WHERE done_at IS NULL')).length === 0);
    await worker.close();
    expect(JSON.parse(readFileSync(anchors, 'utf8'))).toMatchObject({ seq: 1 });
  });
});
