import { EvidenceEntity, type Tx } from '@resolute/database';
import { IsNull } from 'typeorm';
import { v7 as uuid } from 'uuid';

/** Lets a correction begin with the evidence of the revision that it corrects: rows of its own, about the same files. */
export async function carryEvidence(tx: Tx, fromId: string, actualId: string): Promise<void> {
  const rows = await tx.all(EvidenceEntity, { actualId: fromId, removedAt: IsNull() });
  await tx.insertAll(
    EvidenceEntity,
    rows.map(({ fileId, fileName, mediaType, size, sha256, addedById, addedAt }) => {
      const file = { fileId, fileName, mediaType, size, sha256 };
      return { id: uuid(), actualId, ...file, addedById, addedAt };
    }),
  );
}
