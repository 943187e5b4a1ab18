import { ReportEntity, type Tx } from '@resolute/database';
import { DomainError } from '@resolute/domain';

const REPORT = 'SELECT report_id AS "reportId" FROM report_issues WHERE id = $1';

/** Locks the report of an issue before the issue itself, as when a version is sent or endorsed. Throws `row/not-found`. */
export async function lockReportOf(tx: Tx, issueId: string): Promise<string> {
  const [row] = await tx.query<{ reportId: string }>(REPORT, [issueId]);
  if (!row) throw new DomainError('row/not-found', { params: { id: issueId } });
  await tx.load(ReportEntity, row.reportId);
  return row.reportId;
}
