import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { AppConfig } from '@resolute/config';
import { QUEUE_NAMES, type QueueName } from '@resolute/domain';
import { within } from '@resolute/platform';
import { openQueue, type QueueConnection, type WaitingQueue } from './backend';

/** Where the jobs wait, by the settings. */
export function queueConnection(config: AppConfig): QueueConnection {
  const redis = config.REDIS_URL === undefined ? {} : { redisUrl: config.REDIS_URL };
  return { databaseUrl: config.DATABASE_URL, ...redis };
}

/** While Redis is down BullMQ's calls wait for ever; nobody here waits longer than this. */
const PATIENCE_MS = 5_000;

/** The sending ends of the queues, opened when first needed, so that a process starts while the queue is down. */
@Injectable()
export class Queues implements OnApplicationShutdown {
  private readonly opened = new Map<QueueName, WaitingQueue>();

  constructor(private readonly config: AppConfig) {}

  /** Asks something of a queue. Throws when it cannot be reached in five seconds. */
  ask<T>(name: QueueName, question: (queue: WaitingQueue) => Promise<T>): Promise<T> {
    return within(PATIENCE_MS, () => question(this.open(name)));
  }

  /** Throws when a queue cannot be reached. */
  async check(): Promise<void> {
    await Promise.all(QUEUE_NAMES.map((name) => this.ask(name, (queue) => queue.getJobCounts('waiting'))));
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.opened.values()].map(closeOrCut));
  }

  private open(name: QueueName): WaitingQueue {
    const known = this.opened.get(name);
    if (known) return known;
    const queue = openQueue(name, queueConnection(this.config));
    // Without a listener an unreachable Redis would end the process; callers see the error of their own call.
    queue.on('error', () => undefined);
    this.opened.set(name, queue);
    return queue;
  }
}

/** A queue that was never reached cannot close in good order either; then its connection is cut. */
async function closeOrCut(queue: WaitingQueue): Promise<void> {
  await within(1_000, () => queue.close()).catch(() => within(1_000, () => queue.disconnect()).catch(() => undefined));
}
