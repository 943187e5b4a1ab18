import type { AppConfig } from '@resolute/config';
import { type AuditFault, type AuditVerdict, anchorsFileIn, verifyAudit } from '@resolute/database';
import type { DataSource } from 'typeorm';
import type { Verification } from './verification';

const FAULTS: Readonly<Record<AuditFault, string>> = {
  missing: 'it is missing, or stands in another place',
  unlinked: 'it does not follow the row before it',
  changed: 'its text was changed after it was written',
  'columns-differ': 'its columns say something else than its record',
  'not-as-anchored': 'it is not the row that was anchored outside the database',
  'cut-off': 'this row and what followed it were cut off: an anchor outside the database knows a later row',
};

/** Walks the audit trail and names the first row that is not as it was written. */
export async function verifyAuditTrail(source: DataSource, config: AppConfig): Promise<Verification> {
  const verdict = await verifyAudit(source, anchorsFileIn(config.DATA_DIR));
  return { verdict, sentences: [sentenceOf(verdict)], isGood: !verdict.firstBad };
}

function sentenceOf({ firstBad, rows, anchors }: AuditVerdict): string {
  if (firstBad) return `Row ${firstBad.seq} of the audit trail is bad: ${FAULTS[firstBad.fault]}.`;
  return `The audit trail is whole: ${rows} rows in one chain, ${anchors} anchors.`;
}
