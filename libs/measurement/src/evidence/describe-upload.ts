import { DomainError, EVIDENCE_EXTENSIONS, EVIDENCE_TYPES, evidenceFileName, evidenceType } from '@resolute/domain';
import type { EvidenceUpload } from './evidence.view';
import { foundContent } from './found-content';

/** What a row says of its file. */
export interface DescribedFile {
  readonly fileId: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: Buffer;
}

/** Looks into what came in. Throws `file/type-not-allowed` with what was found unless it may be evidence under its name. */
export async function describeUpload({ fileName: given, file }: EvidenceUpload): Promise<DescribedFile> {
  const fileName = evidenceFileName(given);
  const verdict = evidenceType(await foundContent(file.path), fileName);
  if (verdict.kind === 'refused') {
    const params = { fileName, found: verdict.found, types: EVIDENCE_EXTENSIONS.join(', ') };
    throw new DomainError('file/type-not-allowed', { params });
  }
  const { id: fileId, size, sha256 } = file;
  return { fileId, fileName, mediaType: EVIDENCE_TYPES[verdict.type].mediaType, size, sha256 };
}
