import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { DataSource } from 'typeorm';

/** The head of the chain as it was at a moment, kept outside the database. */
export interface AuditAnchor {
  readonly at: string;
  readonly seq: number;
  readonly hash: string;
}

/** Where the anchors lie, under the data folder: one JSON object a line, only ever appended. */
export function anchorsFileIn(dataDirectory: string): string {
  return path.join(dataDirectory, 'audit', 'anchors.jsonl');
}

/** All anchors, oldest first. A line that cannot be read is an error: somebody has been at the file. */
export function readAnchors(file: string): AuditAnchor[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as AuditAnchor);
}

/**
 * Appends the head of the chain to the file and returns it; null when nothing was added since the last anchor.
 * Running twice adds nothing, as the head is then the anchored one.
 */
export async function anchorAudit(source: DataSource, file: string, now: Date): Promise<AuditAnchor | null> {
  const [head] = await source.query<{ seq: string; hash: Buffer }[]>(
    'SELECT seq, hash FROM audit_entries ORDER BY seq DESC LIMIT 1',
  );
  if (!head || readAnchors(file).at(-1)?.seq === Number(head.seq)) return null;
  const anchor = { at: now.toISOString(), seq: Number(head.seq), hash: head.hash.toString('hex') };
  append(file, `${JSON.stringify(anchor)}\n`);
  return anchor;
}

function append(file: string, line: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const descriptor = openSync(file, 'a', 0o600);
  try {
    writeSync(descriptor, line);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
