import { Injectable } from '@nestjs/common';
import { Handles, Housekeeping } from '@resolute/queues';

@Injectable()
export class OperationsProcessor {
  constructor(private readonly housekeeping: Housekeeping) {}

  @Handles('operations.prune')
  prune(): Promise<void> {
    return this.housekeeping.prune();
  }
}
