import { Module } from '@nestjs/common';
import { IdentityModule } from '@resolute/identity';
import { MeasurementModule } from '@resolute/measurement';
import { ActualExplanationsController } from './actual-explanations.controller';
import { ActualsController } from './actuals.controller';
import { ChecksController } from './checks.controller';

@Module({
  imports: [IdentityModule, MeasurementModule],
  controllers: [ActualExplanationsController, ActualsController, ChecksController],
})
export class ActualsModule {}
