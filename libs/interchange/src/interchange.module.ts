import { Module } from '@nestjs/common';
import { MeasurementModule } from '@resolute/measurement';
import { ExportsQueries } from './exports/exports.queries';
import { BatchDecisionsService } from './imports/batch-decisions.service';
import { ImportsQueries } from './imports/imports.queries';
import { ImportsService } from './imports/imports.service';
import { WaitingBatchesQueries } from './waiting/waiting-batches.queries';

const INTERCHANGE = [BatchDecisionsService, ExportsQueries, ImportsQueries, ImportsService, WaitingBatchesQueries];

/** Values in and out by workbook and CSV. */
@Module({ imports: [MeasurementModule], providers: INTERCHANGE, exports: INTERCHANGE })
export class InterchangeModule {}
