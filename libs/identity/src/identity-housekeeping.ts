import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@resolute/platform';
import { DataSource } from 'typeorm';
import { REPLAYED_FOR_MS } from './idempotency/idempotency-store';

const DAY_MS = 86_400_000;

/**
 * Forgets what has served: replayed answers after a day, marks of failed tries after a day, sessions and links a month
 * after their end. None of it is part of any record (the audit trail has what happened), so it passes by `Writes`.
 */
@Injectable()
export class IdentityHousekeeping {
  constructor(
    private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async prune(): Promise<void> {
    const ago = (milliseconds: number): Date => new Date(this.clock.now().getTime() - milliseconds);
    const monthAgo = ago(30 * DAY_MS);
    await this.source.query('DELETE FROM idempotency_keys WHERE started_at <= $1', [ago(REPLAYED_FOR_MS)]);
    await this.source.query('DELETE FROM failed_sign_ins WHERE at <= $1', [ago(DAY_MS)]);
    await this.source.query('DELETE FROM sessions WHERE LEAST(ended_at, ends_at) <= $1', [monthAgo]);
    await this.source.query('DELETE FROM one_time_links WHERE expires_at <= $1', [monthAgo]);
  }
}
