import { Module } from '@nestjs/common';
import { IdentityModule } from '@resolute/identity';
import { RiskModule } from '@resolute/risk';
import { RiskCategoriesController } from './risk-categories.controller';
import { RiskFindingsController } from './risk-findings.controller';
import { RiskMapsController } from './risk-maps.controller';
import { RiskMatricesController } from './risk-matrices.controller';
import { RiskRecordsController } from './risk-records.controller';
import { RisksController } from './risks.controller';
import { TreatmentsController } from './treatments.controller';

@Module({
  imports: [IdentityModule, RiskModule],
  controllers: [
    RisksController,
    RiskRecordsController,
    TreatmentsController,
    RiskCategoriesController,
    RiskMatricesController,
    RiskMapsController,
    RiskFindingsController,
  ],
})
export class RisksModule {}
