import { Module } from '@nestjs/common';
import { IdentityModule } from '@resolute/identity';
import { ReportingModule } from '@resolute/reporting';
import { ReportDefinitionsController } from './report-definitions.controller';

@Module({ imports: [IdentityModule, ReportingModule], controllers: [ReportDefinitionsController] })
export class ReportDefinitionsModule {}
