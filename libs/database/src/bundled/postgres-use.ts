import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';

/** Of the database `postgres`, in which nothing else takes advisory locks. */
const IN_USE = 7_260_109;
const PATIENCE_MS = 10_000;
const AGAIN_MS = 1000;

/**
 * That a process uses a server which it shares with others: a lock in the server itself, which is gone with the process, however
 * that ends. So none is stopped under another, and none is kept for somebody who was killed.
 */
export class PostgresUse {
  private client: Client | undefined;
  private isOver = false;

  private constructor(private readonly adminUrl: string) {}

  /** Throws when the server is just being stopped: it may be started again then. */
  static async begin(adminUrl: string): Promise<PostgresUse> {
    const use = new PostgresUse(adminUrl);
    await use.hold();
    return use;
  }

  /** Ends the use, and calls `stop` where nobody else uses the server. Whoever comes meanwhile waits until it is stopped. */
  async end(stop: () => void): Promise<void> {
    this.isOver = true;
    const { client } = this;
    if (!client) return;
    try {
      await client.query('SELECT pg_advisory_unlock_shared($1)', [IN_USE]);
      const { rows } = await client.query<{ last: boolean }>('SELECT pg_try_advisory_lock($1) AS last', [IN_USE]);
      if (rows[0]?.last) stop();
    } catch {
      // The connection is lost, and with it the server or what it knew of its users: nothing is left to end.
    }
    await client.end().catch(() => undefined);
  }

  private async hold(): Promise<void> {
    const client = new Client({
      connectionString: this.adminUrl,
      connectionTimeoutMillis: PATIENCE_MS,
      application_name: 'resolute-use',
      keepAlive: true,
    });
    // A connection that is lost says so by this event, and without anybody who listens it would end the process.
    client.on('error', () => this.lost(client));
    try {
      await client.connect();
      await client.query('SELECT pg_advisory_lock_shared($1)', [IN_USE]);
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    this.client = client;
  }

  /** A server that fell and rose again knows nothing of who used it. */
  private lost(client: Client): void {
    if (this.isOver || this.client !== client) return;
    this.client = undefined;
    void this.holdAgain();
  }

  private async holdAgain(): Promise<void> {
    while (!this.client && !this.isOver) {
      await sleep(AGAIN_MS, undefined, { ref: false });
      await this.hold().catch(() => undefined);
    }
  }
}
