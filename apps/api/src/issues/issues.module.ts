import { Module } from '@nestjs/common';
import { IdentityModule } from '@resolute/identity';
import { ReportingModule } from '@resolute/reporting';
import { IssueStepsController } from './issue-steps.controller';
import { IssuedFilesController } from './issued-files.controller';
import { IssuesController } from './issues.controller';
import { PublicIssuedFilesController } from './public-issued-files.controller';
import { PublicIssuesController } from './public-issues.controller';

@Module({
  imports: [IdentityModule, ReportingModule],
  controllers: [
    IssuesController,
    IssueStepsController,
    IssuedFilesController,
    PublicIssuesController,
    PublicIssuedFilesController,
  ],
})
export class IssuesModule {}
