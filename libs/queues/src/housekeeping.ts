import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@resolute/platform';
import { OutboxLedger } from './outbox-ledger';

const KEEP_DONE_MS = 30 * 86_400_000;

/** Forgets the marks of work that was done a month ago. */
@Injectable()
export class Housekeeping {
  constructor(
    private readonly ledger: OutboxLedger,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async prune(): Promise<void> {
    await this.ledger.prune(new Date(this.clock.now().getTime() - KEEP_DONE_MS));
  }
}
