import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@resolute/platform';
import { DataSource } from 'typeorm';

export type MailTable = 'digests' | 'notifications';

const STATEMENTS = {
  digests: {
    claim: 'UPDATE digests SET claimed_at = $2 WHERE id = $1 AND claimed_at IS NULL',
    sent: 'UPDATE digests SET sent_at = $2 WHERE id = $1 AND sent_at IS NULL',
    release: 'UPDATE digests SET claimed_at = NULL WHERE id = $1 AND sent_at IS NULL',
  },
  notifications: {
    claim: `UPDATE notifications SET claimed_at = $2 WHERE id = $1 AND claimed_at IS NULL`,
    sent: 'UPDATE notifications SET sent_at = $2 WHERE id = $1 AND sent_at IS NULL',
    release: 'UPDATE notifications SET claimed_at = NULL WHERE id = $1 AND sent_at IS NULL',
  },
} as const;

/**
 * Who sends a mail: whoever claims it first, and nobody after. These are marks of the machinery and not of the record, so they pass
 * by the audit trail.
 */
@Injectable()
export class MailClaims {
  constructor(
    private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Whether it is this caller's to send. */
  async claim(table: MailTable, id: string): Promise<boolean> {
    return (await this.mark(STATEMENTS[table].claim, [id, this.clock.now()])) === 1;
  }

  async sent(table: MailTable, id: string): Promise<void> {
    await this.mark(STATEMENTS[table].sent, [id, this.clock.now()]);
  }

  /** Gives back what the server certainly did not take, so that it may be claimed again. */
  async release(table: MailTable, id: string): Promise<void> {
    await this.mark(STATEMENTS[table].release, [id]);
  }

  private async mark(statement: string, parameters: unknown[]): Promise<number> {
    const [, count] = await this.source.query<[unknown, number]>(statement, parameters);
    return count;
  }
}
