import type { DataSource } from 'typeorm';
import { type AuditAnchor, readAnchors } from './audit-anchors';
import { type AuditRecord, CHAIN_START, chainHash } from './audit-record';

/** What is wrong with a row of the trail. */
export const AUDIT_FAULTS = ['missing', 'unlinked', 'changed', 'columns-differ', 'not-as-anchored', 'cut-off'] as const;
export type AuditFault = (typeof AUDIT_FAULTS)[number];

export interface AuditVerdict {
  readonly rows: number;
  readonly anchors: number;
  /** The first row that is not as it was written, or null when all are. */
  readonly firstBad: { readonly seq: number; readonly fault: AuditFault } | null;
}

interface StoredEntry {
  readonly seq: string;
  readonly at: Date;
  readonly actor: string;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly record: string;
  readonly previousHash: Buffer;
  readonly hash: Buffer;
}

const BATCH = 5_000;

/**
 * Walks the whole chain, computing each hash anew, and holds it against the anchors kept outside the database:
 * the chain finds a changed, removed or swapped row; the anchors find a cut tail and a chain written anew.
 */
export async function verifyAudit(source: DataSource, anchorsFile: string): Promise<AuditVerdict> {
  const anchors = readAnchors(anchorsFile);
  const byNumber = new Map(anchors.map((anchor) => [anchor.seq, anchor]));
  let previous: Buffer = CHAIN_START;
  let rows = 0;
  for (;;) {
    const batch = await entriesAfter(source, rows);
    for (const entry of batch) {
      const fault = faultOf(entry, rows + 1, previous) ?? anchorFault(entry, byNumber.get(rows + 1));
      if (fault) return { rows, anchors: anchors.length, firstBad: { seq: rows + 1, fault } };
      previous = entry.hash;
      rows += 1;
    }
    if (batch.length < BATCH) break;
  }
  const cut = anchors.some((anchor) => anchor.seq > rows);
  return { rows, anchors: anchors.length, firstBad: cut ? { seq: rows + 1, fault: 'cut-off' } : null };
}

function entriesAfter(source: DataSource, seq: number): Promise<StoredEntry[]> {
  return source.query(
    `SELECT seq, at, actor, action, subject_type AS "subjectType", subject_id AS "subjectId", record,
            previous_hash AS "previousHash", hash
     FROM audit_entries WHERE seq > $1 ORDER BY seq LIMIT ${BATCH}`,
    [seq],
  );
}

function faultOf(entry: StoredEntry, seq: number, previous: Buffer): AuditFault | null {
  if (Number(entry.seq) !== seq) return 'missing';
  if (!entry.previousHash.equals(previous)) return 'unlinked';
  if (!entry.hash.equals(chainHash(previous, entry.seq, entry.record))) return 'changed';
  return sameAsRecord(entry) ? null : 'columns-differ';
}

/** The columns are there for searching; what counts is the record, and they must say the same. */
function sameAsRecord(entry: StoredEntry): boolean {
  const record = JSON.parse(entry.record) as AuditRecord;
  const columns = [entry.at.toISOString(), entry.actor, entry.action, entry.subjectType, entry.subjectId];
  return (
    columns.join('\n') === [record.at, record.actor, record.action, record.subjectType, record.subjectId].join('\n')
  );
}

function anchorFault(entry: StoredEntry, anchor: AuditAnchor | undefined): AuditFault | null {
  return anchor === undefined || anchor.hash === entry.hash.toString('hex') ? null : 'not-as-anchored';
}
