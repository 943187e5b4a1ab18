import { Injectable } from '@nestjs/common';
import { EvidenceHousekeeping } from '@resolute/measurement';
import { Handles } from '@resolute/queues';

@Injectable()
export class EvidenceProcessor {
  constructor(private readonly housekeeping: EvidenceHousekeeping) {}

  @Handles('evidence.sweep')
  async sweep(): Promise<void> {
    await this.housekeeping.sweep();
  }
}
