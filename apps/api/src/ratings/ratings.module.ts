import { Module } from '@nestjs/common';
import { IdentityModule } from '@resolute/identity';
import { MeasurementModule } from '@resolute/measurement';
import { ExplanationsController } from './explanations.controller';
import { RatingsController } from './ratings.controller';

@Module({ imports: [IdentityModule, MeasurementModule], controllers: [RatingsController, ExplanationsController] })
export class RatingsModule {}
