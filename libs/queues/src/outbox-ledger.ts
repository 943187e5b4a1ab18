import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@resolute/platform';
import { DataSource } from 'typeorm';

/** A piece of work that waits to be handed to the queue. */
export interface Unsent {
  readonly id: string;
  readonly job: string;
  readonly ids: Readonly<Record<string, string>>;
}

/** More starts than any honest run of retries and restarts needs: such a job ends its workers and is given up. */
const MOST_STARTS = 12;

/**
 * The progress of outbox rows: sent, begun, done, given up. These are marks of the machinery and not of the record,
 * so they pass by the audit trail, unlike everything that goes through `Writes`.
 */
@Injectable()
export class OutboxLedger {
  constructor(
    private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Hands up to `most` waiting rows to `send` and marks them sent; several relays share the rows without meeting. */
  sendWaiting(most: number, send: (rows: readonly Unsent[]) => Promise<void>): Promise<number> {
    return this.source.transaction(async (manager) => {
      const rows = await manager.query<Unsent[]>(
        'SELECT id, job, ids FROM outbox WHERE sent_at IS NULL ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED',
        [most],
      );
      if (rows.length === 0) return 0;
      await send(rows);
      await manager.query('UPDATE outbox SET sent_at = $1 WHERE id = ANY($2)', [
        this.clock.now(),
        rows.map((row) => row.id),
      ]);
      return rows.length;
    });
  }

  /** Notes that a worker begins. Returns the ids of the work, or null when it is done, given up or unknown. */
  async begin(id: string): Promise<Readonly<Record<string, string>> | null> {
    const [rows] = await this.source.query<[{ ids: Record<string, string>; starts: number }[], number]>(
      `UPDATE outbox SET starts = starts + 1 WHERE id = $1 AND done_at IS NULL AND failed_at IS NULL RETURNING ids, starts`,
      [id],
    );
    const row = rows[0];
    if (!row) return null;
    if (row.starts <= MOST_STARTS) return row.ids;
    await this.giveUp(id, 'job/started-too-often');
    return null;
  }

  async done(id: string): Promise<void> {
    await this.source.query('UPDATE outbox SET done_at = $1 WHERE id = $2 AND done_at IS NULL AND failed_at IS NULL', [
      this.clock.now(),
      id,
    ]);
  }

  async giveUp(id: string, failure: string): Promise<void> {
    await this.source.query(
      'UPDATE outbox SET failed_at = $1, failure = $2 WHERE id = $3 AND done_at IS NULL AND failed_at IS NULL',
      [this.clock.now(), failure, id],
    );
  }

  /** Rows that were sent a while ago and are still open: the queue may have lost them. */
  openSince(ageMs: number, most: number): Promise<Unsent[]> {
    return this.source.query(
      `SELECT id, job, ids FROM outbox WHERE sent_at < $1 AND done_at IS NULL AND failed_at IS NULL ORDER BY sent_at LIMIT $2`,
      [new Date(this.clock.now().getTime() - ageMs), most],
    );
  }

  /** Puts rows back among the waiting ones. */
  async sendAgain(ids: readonly string[]): Promise<void> {
    await this.source.query(
      'UPDATE outbox SET sent_at = NULL WHERE id = ANY($1) AND done_at IS NULL AND failed_at IS NULL',
      [ids],
    );
  }

  /** How much waits and for how long, for the metrics. */
  async lag(): Promise<{ readonly waiting: number; readonly oldestSeconds: number; readonly failed: number }> {
    const [row] = await this.source.query<{ waiting: number; oldest: Date | null; failed: number }[]>(
      `SELECT (count(*) FILTER (WHERE done_at IS NULL AND failed_at IS NULL))::int AS waiting,
              (count(*) FILTER (WHERE failed_at IS NOT NULL))::int AS failed,
              min(created_at) FILTER (WHERE done_at IS NULL AND failed_at IS NULL) AS oldest
       FROM outbox WHERE done_at IS NULL`,
    );
    const oldestSeconds = row?.oldest ? (this.clock.now().getTime() - row.oldest.getTime()) / 1000 : 0;
    return { waiting: row?.waiting ?? 0, oldestSeconds: Math.max(0, oldestSeconds), failed: row?.failed ?? 0 };
  }

  /** Forgets work that was done before `before`. */
  async prune(before: Date): Promise<void> {
    await this.source.query('DELETE FROM outbox WHERE done_at < $1', [before]);
  }
}
