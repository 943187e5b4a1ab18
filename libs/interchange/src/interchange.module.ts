import { Module } from '@nestjs/common';
import { MeasurementModule } from '@resolute/measurement';
import { BatchDecisionsService } from './imports/batch-decisions.service';
import { ImportsQueries } from './imports/imports.queries';
import { ImportsService } from './imports/imports.service';

const INTERCHANGE = [BatchDecisionsService, ImportsQueries, ImportsService];

/** Values in and out by workbook and CSV. */
@Module({ imports: [MeasurementModule], providers: INTERCHANGE, exports: INTERCHANGE })
export class InterchangeModule {}
