import {
  createPostgresBackend,
  type Processor,
  Queue,
  runMigrations,
  Worker,
  type WorkerOptions,
  withBackend,
} from 'bullmq';
import type { Client } from 'pg';

/** Where jobs wait: Redis when an address of one is given, else PostgreSQL. Nothing else in the product knows which. */
export interface QueueConnection {
  readonly databaseUrl: string;
  readonly redisUrl?: string;
}

/** Ids only: a job says which row to look at, and the row is the truth. */
export type JobPayload = Readonly<Record<string, string>>;
export type WaitingQueue = Pick<
  Queue<JobPayload>,
  'add' | 'addBulk' | 'close' | 'disconnect' | 'getJob' | 'getJobCounts' | 'obliterate' | 'on'
>;
export type RunningWorker = Pick<Worker<JobPayload>, 'close' | 'on' | 'waitUntilReady'>;
export type WorkerTuning = Pick<WorkerOptions, 'concurrency' | 'lockDuration' | 'stalledInterval' | 'maxStalledCount'>;

const postgres = withBackend(createPostgresBackend);
const SCHEMA = 'bullmq';

/** Opens the sending end of a queue. */
export function openQueue(name: string, { databaseUrl, redisUrl }: QueueConnection): WaitingQueue {
  if (redisUrl) {
    const connection = { url: redisUrl, enableOfflineQueue: false, maxRetriesPerRequest: 1 };
    return new Queue<JobPayload>(name, { connection });
  }
  return new postgres.Queue<JobPayload>(name, {
    connection: postgresConnection(databaseUrl),
  }) as unknown as WaitingQueue;
}

/**
 * Opens the working end of a queue. A killed worker's job comes back after `lockDuration` + `stalledInterval`;
 * BullMQ's defaults (30 s + 30 s) are too slow for a person who waits for a report, so both are set on purpose.
 */
export function openWorker(
  name: string,
  process: Processor<JobPayload>,
  { databaseUrl, redisUrl }: QueueConnection,
  tuning: WorkerTuning = {},
): RunningWorker {
  const options = { lockDuration: 10_000, stalledInterval: 5_000, maxStalledCount: 3, concurrency: 4, ...tuning };
  if (redisUrl)
    return new Worker<JobPayload>(name, process, {
      ...options,
      connection: { url: redisUrl, maxRetriesPerRequest: null },
    });
  return new postgres.Worker<JobPayload>(name, process, {
    ...options,
    connection: postgresConnection(databaseUrl),
  }) as unknown as RunningWorker;
}

/** Makes or updates the tables of the queue on PostgreSQL; a step of `migrate`, run by the owner. */
export async function migrateQueueSchema(client: Client): Promise<void> {
  await runMigrations(client, SCHEMA);
}

/** Small pools: each queue and each worker keeps its own, and the server has 120 connections for everybody. */
function postgresConnection(databaseUrl: string): { connectionString: string; schema: string; max: number } {
  return { connectionString: databaseUrl, schema: SCHEMA, max: 2 };
}
