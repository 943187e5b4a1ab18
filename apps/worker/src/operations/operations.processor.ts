import { Injectable } from '@nestjs/common';
import { IdentityHousekeeping } from '@resolute/identity';
import { Handles, Housekeeping } from '@resolute/queues';

@Injectable()
export class OperationsProcessor {
  constructor(
    private readonly housekeeping: Housekeeping,
    private readonly identity: IdentityHousekeeping,
  ) {}

  @Handles('operations.prune')
  async prune(): Promise<void> {
    await Promise.all([this.housekeeping.prune(), this.identity.prune()]);
  }
}
