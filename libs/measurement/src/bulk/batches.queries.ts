import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { chainHash, Reads } from '@resolute/database';
import { DomainError } from '@resolute/domain';
import { unitNameSql } from '@resolute/identity';
import { personSql } from '../actuals/actual.sql';
import type { BatchView, ReturnedBatch } from './batch.view';
import { PROOF_OF_VALUE } from './bulk.sql';
import { type BatchValue, type BulkContentRow, batchLine, bulkContent } from './bulk-content';

const STEPS = ['author', 'verifier', 'acceptor'] as const;

const BATCHES = `
  SELECT b.id, b.state, b.row_count AS "rowCount", b.is_sample AS "isSample",
    (SELECT json_agg(${unitNameSql('u')} ORDER BY u.code COLLATE natural_order)
      FROM actual_batch_units n JOIN units u ON u.id = n.unit_id WHERE n.batch_id = b.id) AS units,
    ${STEPS.map((step) => `${personSql(step)} AS "${step}", ${personSql(`${step}_for`)} AS "${step}For"`).join(', ')},
    ${personSql('returner')} AS "returnedBy", ${personSql('returned_for')} AS "returnedFor",
    b.submitted_at AS "submittedAt", b.verified_at AS "verifiedAt",
    b.accepted_at AS "acceptedAt", b.returned_at AS "returnedAt", b.return_reasons AS "returnReasons"
  FROM actual_batches b JOIN persons author ON author.id = b.author_id
  LEFT JOIN persons verifier ON verifier.id = b.verifier_id LEFT JOIN persons acceptor ON acceptor.id = b.acceptor_id
  LEFT JOIN persons returner ON returner.id = b.returned_by_id
  ${[...STEPS, 'returned'].map((step) => `LEFT JOIN persons ${step}_for ON ${step}_for.id = b.${step}_for_id`).join(' ')}
  WHERE b.id = ANY ($1::uuid[])`;

const RETURNED = `
  SELECT b.id, b.author_id AS "authorId", b.returned_by_id AS "returnedById",
    ARRAY(SELECT n.unit_id FROM actual_batch_units n WHERE n.batch_id = b.id ORDER BY n.unit_id) AS "unitIds"
  FROM actual_batches b WHERE b.id = $1 AND b.returned_by_id IS NOT NULL`;

/** Why a value is not proved: it came by no batch, differs from what was accepted, or that differs from the audit trail. */
export const PROOF_FAULTS = ['of-no-batch', 'not-in-batch', 'differs', 'digest-differs', 'not-in-audit'] as const;
export type ProofFault = (typeof PROOF_FAULTS)[number];

/** Whether a value is the one that three people accepted, by the digest in the audit trail. */
export type ValueProof =
  | {
      readonly kind: 'proved';
      readonly batchId: string;
      readonly chunk: number;
      readonly seq: number;
      readonly sha256: string;
    }
  | { readonly kind: 'not-proved'; readonly fault: ProofFault };

interface ProofRow extends BulkContentRow, Omit<BatchValue, 'content'> {
  readonly batchId: string | null;
  readonly place: number | null;
  readonly content: string | null;
  readonly record: string | null;
  readonly seq: string | null;
  readonly previousHash: Buffer | null;
  readonly hash: Buffer | null;
}

@Injectable()
export class BatchesQueries {
  constructor(private readonly reads: Reads) {}

  /** The batches that ids name; one statement. */
  list(ids: readonly string[]): Promise<BatchView[]> {
    return this.reads.rows<BatchView>(BATCHES, [ids]);
  }

  /** What was sent back, to whom and by whom, or nothing; for the system itself. */
  returned(id: string): Promise<ReturnedBatch | undefined> {
    return this.reads.row<ReturnedBatch>(RETURNED, [id]);
  }

  /** Proves one accepted value against the digest that the audit trail holds. Throws `row/not-found`. */
  async prove(actualId: string): Promise<ValueProof> {
    const [row] = await this.reads.rows<ProofRow>(PROOF_OF_VALUE, [actualId]);
    if (!row) throw new DomainError('row/not-found', { params: { id: actualId } });
    if (row.batchId === null) return notProved('of-no-batch');
    if (row.content === null || row.place === null) return notProved('not-in-batch');
    const { id, versionId, partId, period, occasionId } = row;
    const line = batchLine({ id, versionId, partId, period, occasionId, content: bulkContent(row) });
    if (!row.content.split('\n').includes(line)) return notProved('differs');
    return provedByAudit(row, { batchId: row.batchId, chunk: row.place }, row.content);
  }
}

const notProved = (fault: ProofFault): ValueProof => ({ kind: 'not-proved', fault });

/** The digest is taken anew, and so is the link of the chain: a row of the trail that was changed proves nothing. */
function provedByAudit(
  { record, seq, previousHash, hash }: ProofRow,
  about: { batchId: string; chunk: number },
  content: string,
): ValueProof {
  if (record === null || seq === null || !previousHash || !hash?.equals(chainHash(previousHash, seq, record)))
    return notProved('not-in-audit');
  const sha256 = createHash('sha256').update(content, 'utf8').digest('hex');
  const { change } = JSON.parse(record) as { change?: { sha256?: string } };
  return change?.sha256 === sha256
    ? { kind: 'proved', ...about, seq: Number(seq), sha256 }
    : notProved('digest-differs');
}
