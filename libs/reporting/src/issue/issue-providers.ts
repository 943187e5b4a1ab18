import { IssueCompiler } from './issue-compiler';
import { IssueDecisionsService } from './issue-decisions.service';
import { IssueDrawer } from './issue-drawer';
import { IssueSealer } from './issue-sealer';
import { IssuedFilesQueries } from './issued-files.queries';
import { IssuedReadingQueries } from './issued-reading.queries';
import { IssuesQueries } from './issues.queries';
import { IssuesService } from './issues.service';
import { TransmissionsService } from './transmissions.service';

/** What others use of the issue of reports. */
export const ISSUE = [
  IssueCompiler,
  IssueDecisionsService,
  IssuedFilesQueries,
  IssuedReadingQueries,
  IssuesQueries,
  IssuesService,
  TransmissionsService,
];

/** What only the issue itself uses. */
export const WITHIN_ISSUE = [IssueDrawer, IssueSealer];
