import { Module } from '@nestjs/common';
import { IdentityModule } from '@resolute/identity';
import { MeasurementModule } from '@resolute/measurement';
import { OccasionsController } from './occasions.controller';

@Module({ imports: [IdentityModule, MeasurementModule], controllers: [OccasionsController] })
export class OccasionsModule {}
