import { Injectable } from '@nestjs/common';
import { Handles } from '@resolute/queues';
import { ReportCompiler } from '@resolute/reporting';

@Injectable()
export class ReportsProcessor {
  constructor(private readonly compiler: ReportCompiler) {}

  @Handles('report.compile')
  compile({ runId }: { readonly runId: string }): Promise<void> {
    return this.compiler.compile(runId);
  }
}
