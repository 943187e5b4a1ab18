import { Module } from '@nestjs/common';
import { IdentityModule } from '@resolute/identity';
import { MeasurementModule } from '@resolute/measurement';
import { DimensionsController } from './dimensions.controller';

@Module({ imports: [IdentityModule, MeasurementModule], controllers: [DimensionsController] })
export class DimensionsModule {}
