import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { loadConfig } from '@resolute/config';
import { Writes } from '@resolute/database';
import { ALLOWED, SYSTEM } from '@resolute/domain';
import { LinkMails, OneTimeLinks } from '@resolute/identity';
import { createLogger, NestLogger } from '@resolute/platform';
import type { DataSource } from 'typeorm';
import { WorkerModule } from '../../apps/worker/src/worker.module';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { TestPeople } from '../support/people';
import { until } from '../support/until';

jest.setTimeout(60_000);

describe('an invitation', () => {
  let database: TestDatabase;
  let source: DataSource;
  let people: TestPeople;
  let folder: string;
  let worker: INestApplicationContext;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await database.open();
    people = new TestPeople(source);
    folder = mkdtempSync(path.join(os.tmpdir(), 'links-'));
    const config = loadConfig({
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      DATABASE_URL: database.servingUrl,
      DATA_DIR: folder,
      SECRET_KEY: 'a-secret-key-for-tests-and-nothing-else',
    });
    const logger = createLogger(config);
    const options = { logger: new NestLogger(logger), abortOnError: false };
    worker = await NestFactory.createApplicationContext(WorkerModule.with(config, logger), options);
  });
  afterAll(async () => {
    await worker.close();
    await database.drop();
    rmSync(folder, { recursive: true });
  });

  const invite = (personId: string): Promise<string> =>
    worker.get(Writes, { strict: false }).run(SYSTEM, (tx) => {
      tx.require(ALLOWED);
      return worker.get(OneTimeLinks, { strict: false }).invite(tx, personId);
    });
  const mailsOf = (linkId: string): string[] => {
    const mails = path.join(folder, 'mail');
    const names = readdirSync(folder).includes('mail')
      ? readdirSync(mails).filter((name) => name.includes(linkId) && name.endsWith('.eml'))
      : [];
    return names.map((name) => readFileSync(path.join(mails, name), 'utf8').replaceAll('=\r\n', ''));
  };
  const tokenIn = (mail = ''): string => /join#([\w-]{43})/.exec(mail)?.[1] ?? '';

  it('goes by mail through the outbox and the queue, with a link that the database knows by its hash', async () => {
    const { id } = await people.person([], { name: 'Anna Keller' });
    const linkId = await invite(id);
    await until(() => mailsOf(linkId).length > 0);
    const [mail = ''] = mailsOf(linkId);
    expect(mail).toContain('Hello Anna Keller');
    expect(mail).toContain(`Message-ID: <${linkId}@localhost>`);
    const [row] = await source.query(
      `SELECT purpose, token_hash = sha256($2::bytea) AS fits, expires_at - created_at = interval '7 days' AS week
       FROM one_time_links WHERE id = $1`,
      [linkId, tokenIn(mail)],
    );
    expect(row).toEqual({ purpose: 'invitation', fits: true, week: true });
  });

  it('is the same when the job runs twice', async () => {
    const { id } = await people.person();
    const linkId = await invite(id);
    await until(() => mailsOf(linkId).length > 0);
    await worker.get(LinkMails, { strict: false }).send(linkId);
    const [first, second] = mailsOf(linkId);
    expect(tokenIn(second)).toBe(tokenIn(first));
    expect(tokenIn(first)).toHaveLength(43);
  });

  it('replaces the one before, of which no mail goes out any more', async () => {
    const { id } = await people.person();
    const [first, second] = [await invite(id), await invite(id)];
    await until(() => mailsOf(second).length > 0);
    const open = await source.query(
      'SELECT id FROM one_time_links WHERE person_id = $1 AND used_at IS NULL AND expires_at > now()',
      [id],
    );
    expect(open).toEqual([{ id: second }]);
    const before = mailsOf(first).length;
    await worker.get(LinkMails, { strict: false }).send(first);
    expect(mailsOf(first)).toHaveLength(before);
  });
});
