import { ReportEntity, ReportVersionEntity, type Tx } from '@resolute/database';
import { DomainError } from '@resolute/domain';

const LATEST = 'SELECT max(number) AS latest FROM report_versions WHERE report_id = $1';

/**
 * A version with the row of its report locked, as it is when the next one is sent and when its reviewers are named: neither comes in
 * between while something is said of it.
 */
export async function versionUnderReview(tx: Tx, id: string): Promise<ReportVersionEntity> {
  const version = await tx.load(ReportVersionEntity, id);
  await tx.load(ReportEntity, version.reportId);
  return version;
}

/** Says no where a later version was sent. The report is locked by whoever calls. */
export async function requireLatest(
  tx: Tx,
  { reportId, number }: Pick<ReportVersionEntity, 'reportId' | 'number'>,
): Promise<void> {
  const [{ latest } = { latest: number }] = await tx.query<{ latest: number }>(LATEST, [reportId]);
  if (latest > number) throw new DomainError('review/superseded', { params: { number, latest } });
}
