import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { AppConfig } from '@resolute/config';
import { DomainError, isJobName, type JobName, QUEUE_NAMES } from '@resolute/domain';
import { type Job, UnrecoverableError } from 'bullmq';
import { type JobPayload, openWorker, type RunningWorker } from './backend';
import { type Handler, Handlers } from './handlers';
import { OutboxLedger } from './outbox-ledger';
import { queueConnection } from './queues';

/** Takes jobs from the queues and gives each to its handler. */
@Injectable()
export class JobRunner implements OnApplicationShutdown {
  private readonly log = new Logger('Jobs');
  private workers: RunningWorker[] = [];
  private handlers: ReadonlyMap<JobName, Handler> = new Map();

  constructor(
    private readonly registry: Handlers,
    private readonly ledger: OutboxLedger,
    private readonly config: AppConfig,
  ) {}

  /** Throws when a job has no handler or two; then no queue is opened. */
  start(): void {
    this.handlers = this.registry.collect();
    this.workers = QUEUE_NAMES.map((name) => {
      const worker = openWorker(name, (job) => this.run(job), queueConnection(this.config));
      worker.on('error', (error) => this.log.warn(`Queue ${name}: ${error.message}`));
      return worker;
    });
  }

  /** Finishes what runs; a job that is cut short comes back to another worker. */
  async onApplicationShutdown(): Promise<void> {
    await Promise.allSettled(this.workers.map((worker) => worker.close()));
  }

  /** The row decides: work that is done already, or that nobody asked for, is left quietly. */
  private async run(job: Job<JobPayload>): Promise<void> {
    const id = job.id ?? '';
    const handler = isJobName(job.name) ? this.handlers.get(job.name) : undefined;
    if (!handler) throw new Error(`No handler for ${job.name}; a worker of another version may have one`);
    const ids = await this.ledger.begin(id);
    if (ids === null) return;
    try {
      await handler(ids as never);
    } catch (error) {
      await this.failed(job, error);
      throw error;
    }
    await this.ledger.done(id);
  }

  private async failed(job: Job<JobPayload>, error: unknown): Promise<void> {
    const last = error instanceof UnrecoverableError || job.attemptsMade + 1 >= (job.opts.attempts ?? 1);
    this.log.warn(`${job.name} ${job.id} failed${last ? ' for good' : ', will be tried again'}: ${String(error)}`);
    if (last) await this.ledger.giveUp(job.id ?? '', error instanceof DomainError ? error.code : 'job/failed');
  }
}
