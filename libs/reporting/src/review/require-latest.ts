import { ReportEntity, type ReportVersionEntity, type Tx } from '@resolute/database';
import { DomainError } from '@resolute/domain';

const LATEST = 'SELECT max(number) AS latest FROM report_versions WHERE report_id = $1';

/**
 * Says no where a later version was sent. The row of the report is locked first, as it is when a version is sent, so that nothing is
 * said of a version while the next one goes out.
 */
export async function requireLatest(
  tx: Tx,
  { reportId, number }: Pick<ReportVersionEntity, 'reportId' | 'number'>,
): Promise<void> {
  await tx.load(ReportEntity, reportId);
  const [{ latest } = { latest: number }] = await tx.query<{ latest: number }>(LATEST, [reportId]);
  if (latest > number) throw new DomainError('review/superseded', { params: { number, latest } });
}
