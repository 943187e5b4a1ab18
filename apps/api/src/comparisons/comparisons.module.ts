import { Module } from '@nestjs/common';
import { ReportingModule } from '@resolute/reporting';
import { ComparisonsController } from './comparisons.controller';

@Module({ imports: [ReportingModule], controllers: [ComparisonsController] })
export class ComparisonsModule {}
