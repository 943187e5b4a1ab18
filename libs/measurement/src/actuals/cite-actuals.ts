import { CitationReaderEntity, type Tx } from '@resolute/database';

const CITE = `
  INSERT INTO actual_citations (actual_id, report_id, created_at)
  SELECT DISTINCT cited.id, $2::uuid, $3::timestamptz FROM unnest($1::uuid[]) AS cited (id)`;

/** Says of which values a report is made, each once, in the transaction that freezes it; one statement, however many. */
export async function citeActuals(tx: Tx, reportId: string, actualIds: readonly string[]): Promise<void> {
  if (actualIds.length > 0) await tx.write(CITE, [actualIds, reportId, tx.at]);
}

/** Says who reviews a report: these and nobody else open what proves the values that it cites. */
export async function letReadCited(tx: Tx, reportId: string, personIds: readonly string[]): Promise<void> {
  await tx.remove(CitationReaderEntity, { reportId });
  await tx.insertAll(
    CitationReaderEntity,
    personIds.map((personId) => ({ reportId, personId })),
  );
}
