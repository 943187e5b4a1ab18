import { createHash } from 'node:crypto';
import { ActualBatchChunkEntity, ActualBatchEntity, ActualBatchUnitEntity, type Tx } from '@resolute/database';
import { isPerson } from '@resolute/domain';

/** As many values as share one digest, and one row of the audit trail. */
export const VALUES_A_CHUNK = 1000;

/** A batch as it is put down: the lines of its values chunk by chunk, and the units that they are of. */
export interface StagedBatch {
  readonly id: string;
  /** In whose place it is brought, where it is somebody else's. */
  readonly authorForId: string | null;
  readonly unitIds: readonly string[];
  /** Each of up to a thousand lines. */
  readonly chunks: readonly (readonly string[])[];
  readonly isSample: boolean;
}

/** Puts a batch down as a draft of its author. Whether the author may bring it was asked before. */
export async function stageBatch(tx: Tx, { id, authorForId, unitIds, chunks, isSample }: StagedBatch): Promise<void> {
  const authorId = isPerson(tx.actor) ? tx.actor.id : '';
  const rowCount = chunks.reduce((sum, lines) => sum + lines.length, 0);
  const counts = { rowCount, chunkCount: chunks.length };
  await tx.insert(ActualBatchEntity, {
    id,
    state: 'draft',
    authorId,
    authorForId,
    ...counts,
    isSample,
    version: 1,
    createdAt: tx.at,
  });
  await tx.insertAll(
    ActualBatchUnitEntity,
    unitIds.map((unitId) => ({ batchId: id, unitId })),
  );
  for (const [index, lines] of chunks.entries()) {
    const content = lines.join('\n');
    const sha256 = createHash('sha256').update(content, 'utf8').digest();
    await tx.insert(ActualBatchChunkEntity, { batchId: id, place: index + 1, rowCount: lines.length, content, sha256 });
  }
  tx.audit({
    action: 'actual-batch.staged',
    subjectType: 'actual-batch',
    subjectId: id,
    change: { ...counts, isSample },
  });
}
