import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@resolute/domain';
import { CLOCK, type Clock } from '@resolute/platform';
import { DataSource, QueryFailedError } from 'typeorm';
import { Tx } from './tx';

/** Two transactions waited for each other, or one was overtaken: PostgreSQL ended one, which may simply be tried again. */
const TRY_AGAIN: ReadonlySet<unknown> = new Set(['40001', '40P01']);
const ATTEMPTS = 3;

/** The one door through which anything is written. */
@Injectable()
export class Writes {
  constructor(
    private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Runs `work` in one transaction: its changes, their audit rows and their outbox rows are there together or not at all.
   * `work` may run again after a deadlock, so it touches nothing but `tx`.
   */
  async run<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(actor, work);
      } catch (error) {
        if (attempt === ATTEMPTS || !TRY_AGAIN.has(sqlState(error))) throw error;
      }
    }
  }

  private attempt<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.source.transaction(async (manager) => {
      const tx = new Tx(manager, actor, this.clock.now());
      const result = await work(tx);
      await tx.finish();
      return result;
    });
  }
}

function sqlState(error: unknown): unknown {
  return error instanceof QueryFailedError ? (error.driverError as { code?: unknown }).code : undefined;
}
