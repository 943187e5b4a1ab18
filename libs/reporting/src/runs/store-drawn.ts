import { createHash } from 'node:crypto';
import { ReportFileEntity, type Tx } from '@resolute/database';
import type { Language } from '@resolute/domain';
import { IsNull } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { DrawnReport } from '../render/drawn-file';

/** Of what something was drawn: a run, or a version that was sent to review, in a language. */
export interface DrawnOf {
  readonly runId: string;
  /** Null for what the figures of the run alone say. */
  readonly versionId: string | null;
  readonly language: Language;
}

/** Keeps drawn files, unless there are some already, and tells of them. The policy was asked by whoever calls, and a row locked. */
export async function storeDrawn(tx: Tx, { runId, versionId, language }: DrawnOf, drawn: DrawnReport): Promise<void> {
  const { files, lostCodePoints, generator } = drawn;
  if (await tx.find(ReportFileEntity, { runId, language, versionId: versionId ?? IsNull() })) return;
  const hashed = files.map((file) => ({ ...file, sha256: createHash('sha256').update(file.bytes).digest() }));
  for (const { format, bytes, pages, sha256 } of hashed) {
    const row = { runId, versionId, format, language, sha256, pages, content: bytes, generator };
    await tx.insert(ReportFileEntity, { id: uuid(), ...row, createdAt: tx.at });
  }
  const change = {
    language,
    files: Object.fromEntries(hashed.map(({ format, sha256 }) => [format, sha256.toString('hex')])),
    lostCodePoints,
  };
  tx.audit(
    versionId === null
      ? { action: 'report.drawn', subjectType: 'report-run', subjectId: runId, change }
      : { action: 'report-version.drawn', subjectType: 'report-version', subjectId: versionId, change },
  );
}
