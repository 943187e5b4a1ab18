import { Module } from '@nestjs/common';
import { IdentityModule } from '@resolute/identity';
import { MeasurementModule } from '@resolute/measurement';
import { IndicatorLinksController } from './indicator-links.controller';
import { IndicatorsController } from './indicators.controller';
import { TargetsController } from './targets.controller';

@Module({
  imports: [IdentityModule, MeasurementModule],
  controllers: [IndicatorsController, IndicatorLinksController, TargetsController],
})
export class IndicatorsModule {}
