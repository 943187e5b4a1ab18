import { Injectable } from '@nestjs/common';
import { ChecksService } from '@resolute/alignment';
import { Handles } from '@resolute/queues';

@Injectable()
export class AlignmentProcessor {
  constructor(private readonly checks: ChecksService) {}

  @Handles('alignment.check')
  afterChange(): Promise<void> {
    return this.checks.afterChange();
  }

  @Handles('alignment.check-all')
  nightly(): Promise<void> {
    return this.checks.nightly();
  }
}
