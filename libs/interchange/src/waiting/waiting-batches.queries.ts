import { Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  type Actor,
  type BatchState,
  batchTask,
  mayReadIndicators,
  requireAllowed,
  WAITING_STATES,
} from '@resolute/domain';
import { unitNameSql } from '@resolute/identity';
import { IMPORT_SEEN, seenBy } from '../imports/import-seen';
import type { WaitingBatch, WaitingBatches } from './waiting-batch.view';

/** For what came back nobody is waited for any more once each of its units was brought anew. */
const WAITING = `
  SELECT i.id, i.file_name AS "fileName", b.state, b.row_count AS "rowCount",
    (SELECT json_agg(${unitNameSql('u')} ORDER BY u.code COLLATE natural_order)
      FROM actual_batch_units n JOIN units u ON u.id = n.unit_id WHERE n.batch_id = b.id) AS units,
    json_build_object('id', author.id, 'name', author.name) AS author, b.verifier_id AS "verifierId",
    b.submitted_at AS "submittedAt"
  FROM imports i JOIN actual_batches b ON b.id = i.batch_id JOIN persons author ON author.id = b.author_id
  WHERE b.state = ANY ($4) AND ${IMPORT_SEEN}
    AND (b.state <> 'sent-back' OR EXISTS (
      SELECT FROM actual_batch_units n WHERE n.batch_id = b.id AND NOT EXISTS (
        SELECT FROM actual_batch_units m JOIN actual_batches later ON later.id = m.batch_id
        WHERE m.unit_id = n.unit_id AND later.created_at > b.returned_at)))
  ORDER BY b.state <> 'sent-back', b.submitted_at, i.id`;

interface WaitingRow extends Omit<WaitingBatch, 'task'> {
  readonly state: BatchState;
  readonly verifierId: string | null;
}

/** The batches of history that wait for somebody. */
@Injectable()
export class WaitingBatchesQueries {
  constructor(private readonly reads: Reads) {}

  /** What waits for the reader, or for somebody in whose place the reader acts, what came back first; one statement. */
  async of(actor: Actor): Promise<WaitingBatches> {
    requireAllowed(mayReadIndicators(actor));
    const rows = await this.reads.rows<WaitingRow>(WAITING, [...seenBy(actor), WAITING_STATES]);
    return { items: rows.flatMap((row) => waitingFor(actor, row)) };
  }
}

function waitingFor(actor: Actor, { state, verifierId, ...batch }: WaitingRow): WaitingBatch[] {
  const task = batchTask(actor, {
    unitIds: batch.units.map(({ id }) => id),
    authorId: batch.author.id,
    ...(verifierId !== null && { verifierId }),
    state,
  });
  return task ? [{ ...batch, task }] : [];
}
