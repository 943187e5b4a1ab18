import { ReportPreviewsQueries } from './report-previews.queries';
import { ReportReviewersService } from './report-reviewers.service';
import { ReportTextsQueries } from './report-texts.queries';
import { ReportTextsService } from './report-texts.service';
import { ReportVersionCompiler } from './report-version-compiler';
import { ReportVersionsService } from './report-versions.service';
import { ReportsQueries } from './reports.queries';
import { VersionFilesQueries } from './version-files.queries';

/** What writes reports and sends them to review. */
export const EDITING = [
  ReportPreviewsQueries,
  ReportReviewersService,
  ReportsQueries,
  ReportTextsQueries,
  ReportTextsService,
  ReportVersionCompiler,
  ReportVersionsService,
  VersionFilesQueries,
];
