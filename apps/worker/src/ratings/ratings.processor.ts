import { Injectable } from '@nestjs/common';
import { RatingCalculator } from '@resolute/measurement';
import { Handles } from '@resolute/queues';

@Injectable()
export class RatingsProcessor {
  constructor(private readonly calculator: RatingCalculator) {}

  @Handles('rating.recalculate')
  async one({ indicatorId }: { readonly indicatorId: string }): Promise<void> {
    await this.calculator.recalculate([indicatorId]);
  }

  @Handles('rating.recalculate-all')
  async all(): Promise<void> {
    await this.calculator.recalculate(null);
  }

  @Handles('roll-up.recalculate')
  async rollUps(): Promise<void> {
    await this.calculator.recalculate([]);
  }
}
