import { Module } from '@nestjs/common';
import { IdentityModule } from '@resolute/identity';
import { ReportingModule } from '@resolute/reporting';
import { ReportTextsController } from './report-texts.controller';
import { ReportsController } from './reports.controller';
import { VersionFilesController } from './version-files.controller';

@Module({
  imports: [IdentityModule, ReportingModule],
  controllers: [ReportsController, ReportTextsController, VersionFilesController],
})
export class ReportsModule {}
