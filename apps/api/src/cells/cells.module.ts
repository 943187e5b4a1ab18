import { Module } from '@nestjs/common';
import { IdentityModule } from '@resolute/identity';
import { MeasurementModule } from '@resolute/measurement';
import { CellsController } from './cells.controller';

@Module({ imports: [IdentityModule, MeasurementModule], controllers: [CellsController] })
export class CellsModule {}
