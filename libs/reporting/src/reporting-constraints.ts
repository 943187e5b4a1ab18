import { type Meanings, means } from '@resolute/database';

/** What PostgreSQL means when it refuses a change of what reports are made by. */
export const REPORTING_CONSTRAINTS: Meanings = {
  uq_report_definitions_code: means('report-definition/code-taken'),
  uq_report_issues_number: means('issue/number-taken'),
};
