import { Module } from '@nestjs/common';
import { IdentityModule } from '@resolute/identity';
import { MeasurementModule } from '@resolute/measurement';
import { CellsController } from './cells.controller';
import { OpenCellsController } from './open-cells.controller';
import { OverdueReportsController } from './overdue-reports.controller';

@Module({
  imports: [IdentityModule, MeasurementModule],
  controllers: [CellsController, OpenCellsController, OverdueReportsController],
})
export class CellsModule {}
