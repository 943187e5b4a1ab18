import { createHash } from 'node:crypto';
import { canonicalJson } from '@resolute/domain';

/** What happened to which row. Ids only: a name or an address in the trail could never be removed again. */
export interface AuditFact {
  /** `area.happened`, such as `person.disabled`. */
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  /** What changed, as plain JSON; the values before and after where they matter. */
  readonly change?: Readonly<Record<string, unknown>>;
}

export interface AuditRecord extends AuditFact {
  readonly at: string;
  /** A person's id, `system` or `visitor`. */
  readonly actor: string;
  readonly requestId?: string;
}

/** The record as the one text that its hash is taken of: keys in order, nothing optional left as null. */
export function canonicalRecord(record: AuditRecord): string {
  return canonicalJson(record);
}

/** The link of the chain: SHA-256 of the hash before, the row's number and its text. `append_audit` computes the same. */
export function chainHash(previous: Buffer, seq: string, record: string): Buffer {
  return createHash('sha256').update(previous).update(`${seq}\n${record}`, 'utf8').digest();
}

/** What the first row follows: the hash of nothing. */
export const CHAIN_START = createHash('sha256').digest();
