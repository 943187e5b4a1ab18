import type { Tx } from '@resolute/database';
import { DomainError, OPEN_ISSUE_STATES } from '@resolute/domain';

const OPEN = 'SELECT FROM report_issues WHERE report_id = $1 AND state = ANY($2) LIMIT 1';

/**
 * Says no while an issue of the report is on its way: what the Director decides on is the latest version. The row of the report is
 * locked by whoever asks.
 */
export async function requireNoOpenIssue(tx: Tx, reportId: string): Promise<void> {
  if ((await tx.query(OPEN, [reportId, OPEN_ISSUE_STATES])).length > 0) throw new DomainError('issue/open');
}
