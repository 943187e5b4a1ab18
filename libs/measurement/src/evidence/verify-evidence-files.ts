import type { Files } from '@resolute/platform';
import type { DataSource } from 'typeorm';

/** What can be wrong with the file of a row. */
export type EvidenceFault = 'missing' | 'changed';

export interface EvidenceFilesVerdict {
  readonly files: number;
  readonly bad: readonly { readonly evidenceId: string; readonly fileId: string; readonly fault: EvidenceFault }[];
}

interface Row {
  readonly id: string;
  readonly fileId: string;
  readonly size: number;
  readonly sha256: Buffer;
}

const AT_ONCE = 500;
/** Rows of a correction name the file of the revision before; each file is read once. */
const NEXT = `
  SELECT DISTINCT ON (file_id) id, file_id AS "fileId", size, sha256 FROM evidence
  WHERE removed_at IS NULL AND ($1::uuid IS NULL OR file_id > $1) ORDER BY file_id, id LIMIT ${AT_ONCE}`;

/** Reads every file of evidence through and holds it against its row: whether it is there, and as it was added. */
export async function verifyEvidenceFiles(source: DataSource, files: Files): Promise<EvidenceFilesVerdict> {
  const bad: EvidenceFilesVerdict['bad'][number][] = [];
  let count = 0;
  let after: string | null = null;
  for (;;) {
    const rows: Row[] = await source.query(NEXT, [after]);
    for (const row of rows) {
      const fault = await faultOf(row, files);
      if (fault) bad.push({ evidenceId: row.id, fileId: row.fileId, fault });
    }
    count += rows.length;
    after = rows.at(-1)?.fileId ?? null;
    if (rows.length < AT_ONCE) return { files: count, bad };
  }
}

async function faultOf({ fileId, size, sha256 }: Row, files: Files): Promise<EvidenceFault | undefined> {
  const found = await files.digest(fileId);
  if (!found) return 'missing';
  return found.size === size && found.sha256.equals(sha256) ? undefined : 'changed';
}
