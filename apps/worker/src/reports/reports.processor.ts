import { Injectable } from '@nestjs/common';
import { Handles } from '@resolute/queues';
import { IssueCompiler, ReportCompiler, ReportSchedule, ReportVersionCompiler } from '@resolute/reporting';

@Injectable()
export class ReportsProcessor {
  constructor(
    private readonly compiler: ReportCompiler,
    private readonly issues: IssueCompiler,
    private readonly schedule: ReportSchedule,
    private readonly versions: ReportVersionCompiler,
  ) {}

  @Handles('report.compile')
  compile({ runId }: { readonly runId: string }): Promise<void> {
    return this.compiler.compile(runId);
  }

  @Handles('report.draw')
  draw({ versionId }: { readonly versionId: string }): Promise<void> {
    return this.versions.draw(versionId);
  }

  @Handles('report.issue')
  issue({ issueId }: { readonly issueId: string }): Promise<void> {
    return this.issues.issue(issueId);
  }

  @Handles('report.start-due')
  startDue(): Promise<void> {
    return this.schedule.startDue();
  }
}
