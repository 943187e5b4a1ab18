import { randomBytes } from 'node:crypto';
import {
  type JobPayload,
  openQueue,
  openWorker,
  type QueueConnection,
  type RunningWorker,
  type WaitingQueue,
} from '@resolute/queues';
import { type Job, UnrecoverableError } from 'bullmq';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { until } from '../support/until';

jest.setTimeout(30_000);

/** What the product relies on, whichever backend carries the jobs: REDIS_URL decides, as in production. */
describe(`the queue on ${process.env.REDIS_URL ? 'Redis' : 'PostgreSQL'}`, () => {
  let database: TestDatabase;
  let connection: QueueConnection;
  let queue: WaitingQueue;
  let name: string;
  const workers: RunningWorker[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    const redisUrl = process.env.REDIS_URL;
    connection = { databaseUrl: database.servingUrl, ...(redisUrl ? { redisUrl } : {}) };
  });
  afterAll(() => database.drop());
  beforeEach(() => {
    name = `contract-${randomBytes(4).toString('hex')}`;
    queue = openQueue(name, connection);
  });
  afterEach(async () => {
    await Promise.all(workers.splice(0).map((worker) => worker.close()));
    await queue.close();
  });

  /** Starts a worker and records each payload that it was given. */
  async function work(handle: (job: Job<JobPayload>) => Promise<void> = async () => undefined): Promise<string[]> {
    const seen: string[] = [];
    const worker = openWorker(
      name,
      async (job) => {
        seen.push(`${job.name} ${job.data.id}`);
        await handle(job);
      },
      connection,
      { lockDuration: 2_000, stalledInterval: 1_000 },
    );
    workers.push(worker);
    await worker.waitUntilReady();
    return seen;
  }

  it('hands a job with its name and its ids to a worker', async () => {
    const seen = await work();
    await queue.add('reports.compile', { id: 'run-1' });
    await until(() => seen.length === 1);
    expect(seen).toEqual(['reports.compile run-1']);
  });

  it('keeps a job until a worker comes', async () => {
    await queue.add('reports.compile', { id: 'run-1' });
    const seen = await work();
    await until(() => seen.length === 1);
  });

  it('takes a job id once, however often it is sent', async () => {
    const seen = await work();
    const jobId = '0193a1b2-0000-7000-8000-000000000001';
    await Promise.all([1, 2, 3].map(() => queue.add('mail.send', { id: 'a' }, { jobId })));
    await queue.add('mail.send', { id: 'last' });
    await until(() => seen.includes('mail.send last'));
    expect(seen.filter((line) => line === 'mail.send a')).toHaveLength(1);
  });

  it('takes the id of a finished job again once it was removed', async () => {
    const seen = await work();
    const options = { jobId: '0193a1b2-0000-7000-8000-000000000002', removeOnComplete: true };
    await queue.add('mail.send', { id: 'a' }, options);
    await until(() => seen.length === 1);
    await until(async () => (await queue.getJob(options.jobId)) === undefined);
    await queue.add('mail.send', { id: 'a' }, options);
    await until(() => seen.length === 2);
  });

  it('tries again after a failure, and stops when that is hopeless', async () => {
    let attempts = 0;
    const seen = await work(async (job) => {
      attempts += 1;
      if (job.data.id === 'hopeless') throw new UnrecoverableError('no such row');
      if (job.attemptsMade < 2) throw new Error('not yet');
    });
    await queue.add('mail.send', { id: 'late' }, { attempts: 5, backoff: { type: 'fixed', delay: 20 } });
    await until(() => seen.length === 3);
    await queue.add('mail.send', { id: 'hopeless' }, { attempts: 5, backoff: { type: 'fixed', delay: 20 } });
    await until(async () => (await queue.getJobCounts('failed')).failed === 1);
    expect(attempts).toBe(4);
  });

  it('waits before a delayed job', async () => {
    const seen = await work();
    const began = Date.now();
    await queue.add('mail.send', { id: 'later' }, { delay: 400 });
    await until(() => seen.length === 1);
    expect(Date.now() - began).toBeGreaterThanOrEqual(390);
  });

  it('gives each job to one of several workers', async () => {
    const all = await Promise.all([work(), work(), work()]);
    for (let index = 0; index < 40; index += 1) await queue.add('mail.send', { id: String(index) });
    await until(() => all.flat().length === 40);
    expect(new Set(all.flat()).size).toBe(40);
  });

  it('finishes what runs before it closes', async () => {
    let finished = false;
    const seen = await work(async () => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      finished = true;
    });
    await queue.add('reports.compile', { id: 'slow' });
    await until(() => seen.length === 1);
    await workers.splice(0)[0]?.close();
    expect(finished).toBe(true);
  });
});
