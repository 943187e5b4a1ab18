import { type AppConfig, loadConfig } from '@resolute/config';
import { Writes } from '@resolute/database';
import { ALLOWED, DomainError, QUEUE_NAMES, SYSTEM } from '@resolute/domain';
import { type Handler, type Handlers, JobRunner, OutboxLedger, Queues, Relay } from '@resolute/queues';
import { UnrecoverableError } from 'bullmq';
import type { DataSource } from 'typeorm';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { freePort } from '../support/free-port';
import { until } from '../support/until';

jest.setTimeout(40_000);

/** From a committed change to work that is done, on the backend that REDIS_URL names. */
describe(`the outbox over ${process.env.REDIS_URL ? 'Redis' : 'PostgreSQL'}`, () => {
  let database: TestDatabase;
  let source: DataSource;
  let config: AppConfig;
  let clock: HandClock;
  let queues: Queues;
  let relay: Relay;
  let ledger: OutboxLedger;
  const runners: JobRunner[] = [];

  beforeEach(async () => {
    database = await createTestDatabase();
    source = await database.open({ poolSize: 10 });
    clock = new HandClock();
    config = settings({});
    ledger = new OutboxLedger(source, clock);
    queues = new Queues(config);
    relay = new Relay(ledger, queues);
    for (const name of QUEUE_NAMES) await queues.ask(name, (queue) => queue.obliterate({ force: true }));
  });
  afterEach(async () => {
    await Promise.all(runners.splice(0).map((runner) => runner.onApplicationShutdown()));
    await queues.onApplicationShutdown();
    await database.drop();
  });

  const settings = (change: Record<string, string>): AppConfig =>
    loadConfig({ DATABASE_URL: database.servingUrl, REDIS_URL: process.env.REDIS_URL, NODE_ENV: 'test', ...change });

  /** Asks for one piece of work in a transaction of its own and returns the outbox id. */
  const ask = (fail = false): Promise<string> =>
    new Writes(source, clock).run(SYSTEM, async (tx) => {
      tx.require(ALLOWED);
      const id = tx.outbox('audit.anchor', {});
      if (fail) throw new Error('rolled back');
      return id;
    });

  function work(handler: Handler): void {
    const handlers = { collect: () => new Map([['audit.anchor', handler]]) } as unknown as Handlers;
    const runner = new JobRunner(handlers, ledger, config);
    runner.start();
    runners.push(runner);
  }
  const row = async (id: string): Promise<Record<string, unknown>> =>
    (await source.query('SELECT sent_at, done_at, failed_at, failure, starts FROM outbox WHERE id = $1', [id]))[0];

  it('does the work of a committed change, and none of a change that was rolled back', async () => {
    let runs = 0;
    work(async () => {
      runs += 1;
    });
    await expect(ask(true)).rejects.toThrow('rolled back');
    const id = await ask();
    expect(await relay.sendWaiting()).toBe(1);
    expect(await relay.sendWaiting()).toBe(0);
    await until(async () => (await row(id)).done_at !== null);
    expect(runs).toBe(1);
  });

  it('shares the rows among several relays', async () => {
    let runs = 0;
    work(async () => {
      runs += 1;
    });
    await Promise.all(Array.from({ length: 30 }, () => ask()));
    const sent = await Promise.all([1, 2, 3, 4].map(() => relay.sendWaiting()));
    expect(sent.reduce((sum, count) => sum + count, 0)).toBe(30);
    await until(async () => (await ledger.lag()).waiting === 0);
    expect(runs).toBe(30);
  });

  it('leaves work alone that is done already', async () => {
    let runs = 0;
    work(async () => {
      runs += 1;
    });
    const id = await ask();
    await relay.sendWaiting();
    await until(async () => (await row(id)).done_at !== null);
    await source.query('UPDATE outbox SET sent_at = NULL WHERE id = $1', [id]);
    await relay.sendWaiting();
    await ask();
    await relay.sendWaiting();
    await until(() => runs === 2);
    expect((await row(id)).starts).toBe(1);
  });

  it('brings back what the queue has lost, and only that', async () => {
    const [lost, waiting] = [await ask(), await ask()];
    await relay.sendWaiting();
    await queues.ask('operations', async (queue) => (await queue.getJob(lost))?.remove());
    expect(await relay.recoverLost()).toBe(0);
    clock.advance(61_000);
    expect(await relay.recoverLost()).toBe(1);
    expect([(await row(lost)).sent_at, (await row(waiting)).sent_at !== null]).toEqual([null, true]);
    await relay.sendWaiting();
    const runs: string[] = [];
    work(async () => void runs.push('run'));
    await until(() => runs.length === 2);
  });

  it('gives up with a reason, and can be asked again', async () => {
    let broken = true;
    work(async () => {
      if (broken) throw new UnrecoverableError('no such row');
    });
    const id = await ask();
    await relay.sendWaiting();
    await until(async () => (await row(id)).failed_at !== null);
    expect(await row(id)).toMatchObject({ failure: 'job/failed', done_at: null });
    broken = false;
    await source.query('UPDATE outbox SET failed_at = NULL, failure = NULL, sent_at = NULL WHERE id = $1', [id]);
    await until(async () => (await queues.ask('operations', (queue) => queue.getJob(id))) === undefined);
    await relay.sendWaiting();
    await until(async () => (await row(id)).done_at !== null);
  });

  it('tries again after a passing fault', async () => {
    let runs = 0;
    work(async () => {
      runs += 1;
      if (runs === 1) throw new DomainError('service/unavailable');
    });
    const id = await ask();
    await relay.sendWaiting();
    await until(async () => (await row(id)).done_at !== null);
    expect((await row(id)).starts).toBe(2);
  });

  it('gives up work that ends its workers again and again', async () => {
    const id = await ask();
    for (let start = 1; start <= 12; start += 1) expect(await ledger.begin(id)).toEqual({});
    expect(await ledger.begin(id)).toBeNull();
    expect(await row(id)).toMatchObject({ failure: 'job/started-too-often' });
  });

  it('keeps work while the queue is down, and sends it when it is back', async () => {
    const closed = `127.0.0.1:${await freePort()}`;
    const down = new Queues(
      settings(
        process.env.REDIS_URL
          ? { REDIS_URL: `redis://${closed}` }
          : { DATABASE_URL: `postgres://nobody:x@${closed}/none` },
      ),
    );
    const id = await ask();
    await expect(new Relay(ledger, down).sendWaiting()).rejects.toThrow();
    expect((await row(id)).sent_at).toBeNull();
    await down.onApplicationShutdown();
    work(async () => undefined);
    await relay.sendWaiting();
    await until(async () => (await row(id)).done_at !== null);
  });
});
