import { Module } from '@nestjs/common';
import { IdentityModule } from '@resolute/identity';
import { MeasurementModule } from '@resolute/measurement';
import { BreakdownTrendsController } from './breakdown-trends.controller';
import { ExplanationsController } from './explanations.controller';
import { RatingsController } from './ratings.controller';

@Module({
  imports: [IdentityModule, MeasurementModule],
  controllers: [RatingsController, ExplanationsController, BreakdownTrendsController],
})
export class RatingsModule {}
