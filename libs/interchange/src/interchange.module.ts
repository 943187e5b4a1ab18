import { Module } from '@nestjs/common';
import { AlignmentModule } from '@resolute/alignment';
import { MeasurementModule } from '@resolute/measurement';
import { PlanningModule } from '@resolute/planning';
import { RiskModule } from '@resolute/risk';
import { AlignmentExportsQueries } from './exports/alignment-exports.queries';
import { ExportsQueries } from './exports/exports.queries';
import { BatchDecisionsService } from './imports/batch-decisions.service';
import { ImportsQueries } from './imports/imports.queries';
import { ImportsService } from './imports/imports.service';
import { ResourceExportsQueries } from './resources/resource-exports.queries';
import { ResourceImportsService } from './resources/resource-imports.service';
import { RiskExportsQueries } from './risks/risk-exports.queries';
import { RiskImportsService } from './risks/risk-imports.service';
import { WaitingBatchesQueries } from './waiting/waiting-batches.queries';

const INTERCHANGE = [
  AlignmentExportsQueries,
  BatchDecisionsService,
  ExportsQueries,
  ImportsQueries,
  ImportsService,
  ResourceExportsQueries,
  ResourceImportsService,
  RiskExportsQueries,
  RiskImportsService,
  WaitingBatchesQueries,
];

/** Values, money and people, and risks in and out by workbook and CSV, and the alignment matrix out. */
@Module({
  imports: [AlignmentModule, MeasurementModule, PlanningModule, RiskModule],
  providers: INTERCHANGE,
  exports: INTERCHANGE,
})
export class InterchangeModule {}
