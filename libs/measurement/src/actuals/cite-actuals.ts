import { ActualCitationEntity, type Tx } from '@resolute/database';

/** Says of which values a report is made, in the transaction that freezes it. */
export async function citeActuals(tx: Tx, reportId: string, actualIds: readonly string[]): Promise<void> {
  const rows = [...new Set(actualIds)].map((actualId) => ({ actualId, reportId, createdAt: tx.at }));
  if (rows.length > 0) await tx.insertAll(ActualCitationEntity, rows);
}
