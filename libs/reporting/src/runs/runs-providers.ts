import { ReportCompiler } from './report-compiler';
import { ReportRenewalsService } from './report-renewals.service';
import { ReportRunsQueries } from './report-runs.queries';
import { ReportRunsService } from './report-runs.service';
import { ReportSchedule } from './report-schedule';
import { RunFilesQueries } from './run-files.queries';

/** What makes reports, on their day or when somebody asks. */
export const RUNS = [
  ReportCompiler,
  ReportRenewalsService,
  ReportRunsQueries,
  ReportRunsService,
  ReportSchedule,
  RunFilesQueries,
];
