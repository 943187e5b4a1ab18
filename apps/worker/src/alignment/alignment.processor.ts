import { Injectable } from '@nestjs/common';
import { ChecksService, FigureValuesService } from '@resolute/alignment';
import { Handles } from '@resolute/queues';

@Injectable()
export class AlignmentProcessor {
  constructor(
    private readonly checks: ChecksService,
    private readonly figures: FigureValuesService,
  ) {}

  @Handles('alignment.check')
  afterChange(): Promise<void> {
    return this.checks.afterChange();
  }

  @Handles('alignment.check-all')
  nightly(): Promise<void> {
    return this.checks.nightly();
  }

  @Handles('alignment.enter-figures')
  enterFigures(): Promise<void> {
    return this.figures.enter();
  }
}
