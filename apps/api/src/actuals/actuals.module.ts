import { Module } from '@nestjs/common';
import { IdentityModule } from '@resolute/identity';
import { MeasurementModule } from '@resolute/measurement';
import { ActualsController } from './actuals.controller';
import { ChecksController } from './checks.controller';

@Module({ imports: [IdentityModule, MeasurementModule], controllers: [ActualsController, ChecksController] })
export class ActualsModule {}
