import { createHash } from 'node:crypto';
import { IssuedDocumentEntity, IssuedFileEntity, type Tx } from '@resolute/database';
import { v7 as uuid } from 'uuid';
import type { DrawnReport, IssuedFormat } from '../render/drawn-file';
import { type IssuedContent, issuedJson } from '../render/issued-json';
import type { SealKey } from '../seal/seal-key';

interface DrawnIssue {
  readonly document: IssuedDocumentEntity;
  readonly drawn: DrawnReport;
  readonly key: SealKey;
  /** What it was made of. */
  readonly made: IssuedContent;
}

interface NewFile {
  readonly format: IssuedFormat;
  readonly rendered: Buffer;
  readonly bytes: Buffer;
  readonly pages: number | null;
}

/**
 * Keeps the files of an issue in a language. What is to be read is never touched after it was drawn; the copy to be kept bears a
 * signature as a revision of its own. The policy was asked by whoever calls, and the row of the document locked.
 */
export async function storeIssued(tx: Tx, { document, drawn, key, made }: DrawnIssue): Promise<void> {
  const { told, generator, lostCodePoints } = drawn;
  if (told === undefined) throw new Error('What is issued says what it says');
  const files: NewFile[] = [];
  for (const { format, bytes, pages } of drawn.files)
    files.push({ format, pages, rendered: bytes, bytes: format === 'pdf-a' ? await key.signPdf(bytes, tx.at) : bytes });
  const json = issuedJson(made);
  files.push({ format: 'json', rendered: json, bytes: json, pages: null });
  const rows = files.map(({ format, rendered, bytes, pages }) => ({
    id: uuid(),
    documentId: document.id,
    format,
    content: bytes,
    sha256: sha256(bytes),
    renderedSha256: sha256(rendered),
    pages,
    generator,
    createdAt: tx.at,
  }));
  for (const row of rows) await tx.insert(IssuedFileEntity, row);
  await tx.update(IssuedDocumentEntity, document, { told, drawnAt: tx.at, fault: null });
  const change = {
    language: document.language,
    files: Object.fromEntries(rows.map((row) => [row.format, row.sha256.toString('hex')])),
    lostCodePoints,
  };
  tx.audit({ action: 'issue.drawn', subjectType: 'report-issue', subjectId: document.issueId, change });
}

const sha256 = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();
