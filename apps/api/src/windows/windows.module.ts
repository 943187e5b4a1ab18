import { Module } from '@nestjs/common';
import { IdentityModule } from '@resolute/identity';
import { MeasurementModule } from '@resolute/measurement';
import { PeriodClosuresController } from './period-closures.controller';
import { WindowExceptionsController } from './window-exceptions.controller';

@Module({
  imports: [IdentityModule, MeasurementModule],
  controllers: [PeriodClosuresController, WindowExceptionsController],
})
export class WindowsModule {}
