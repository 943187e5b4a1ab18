import { Injectable } from '@nestjs/common';
import { isJobName, JOBS, type QueueName } from '@resolute/domain';
import { OutboxLedger, type Unsent } from './outbox-ledger';
import { Queues } from './queues';

const BATCH = 100;
/** Longer than any job waits behind others; then it is worth asking whether the queue still has it. */
const LOST_AFTER_MS = 60_000;
/** Finished and failed jobs leave the queue at once: the outbox row keeps the outcome, and the same id may be sent again. */
const OPTIONS = {
  attempts: 5,
  backoff: { type: 'exponential', delay: 500, jitter: 0.5 },
  removeOnComplete: true,
  removeOnFail: true,
} as const;

/** Carries committed outbox rows to the queue, and brings back what the queue has lost. */
@Injectable()
export class Relay {
  constructor(
    private readonly ledger: OutboxLedger,
    private readonly queues: Queues,
  ) {}

  /** Sends what waits; resolves to how many there were. Throws when the queue is out of reach: then nothing counts as sent. */
  sendWaiting(): Promise<number> {
    return this.ledger.sendWaiting(BATCH, (rows) => this.send(rows));
  }

  /** Sends again what was sent but is neither done nor in the queue, as after a flush. Resolves to how many there were. */
  async recoverLost(): Promise<number> {
    const open = await this.ledger.openSince(LOST_AFTER_MS, BATCH);
    const known = await Promise.all(open.map((row) => this.isQueued(row)));
    const lost = open.filter((_, index) => !known[index]).map((row) => row.id);
    if (lost.length > 0) await this.ledger.sendAgain(lost);
    return lost.length;
  }

  /** The outbox id is the job id, so a row that is sent twice is one job. */
  private async send(rows: readonly Unsent[]): Promise<void> {
    for (const name of new Set(rows.map(queueOf))) {
      const group = rows.filter((row) => queueOf(row) === name);
      const jobs = group.map((row) => ({ name: row.job, data: row.ids, opts: { ...OPTIONS, jobId: row.id } }));
      await this.queues.ask(name, (queue) => queue.addBulk(jobs));
    }
  }

  private async isQueued(row: Unsent): Promise<boolean> {
    return (await this.queues.ask(queueOf(row), (queue) => queue.getJob(row.id))) !== undefined;
  }
}

/** A row of a newer version may name a job that this one does not know; it waits in a queue that the newer one reads. */
function queueOf(row: Unsent): QueueName {
  return isJobName(row.job) ? JOBS[row.job].queue : 'operations';
}
