import { canonicalJson, type Language, type LocalDate } from '@resolute/domain';
import type { IssuedFormat } from '../render/drawn-file';
import type { Generator } from '../render/generator';
import { issuedFileName } from '../render/issued-file-name';

/** An issued file as a seal holds it. */
export interface SealedFile {
  readonly format: IssuedFormat;
  readonly sha256: string;
  /** As it was drawn: the copy to be kept is signed after that. */
  readonly rendered: string;
  readonly size: number;
  readonly pages: number | null;
}

/** A document as a seal holds it. */
export interface SealedDocument {
  readonly language: Language;
  /** SHA-256 of the narrative that it was drawn with. */
  readonly narrative: string;
  readonly saysUntranslated: boolean;
  readonly generator: Generator;
  readonly files: readonly SealedFile[];
}

/** What a seal is set over. */
export interface SealedIssue {
  readonly issue: {
    readonly id: string;
    readonly reportId: string;
    readonly revision: number;
    readonly documentNumber: string;
    readonly day: LocalDate;
    /** The number of what it supersedes; null for a first issue. */
    readonly supersedes: string | null;
  };
  readonly seal: number;
  /** The code of its definition. */
  readonly report: string;
  readonly occasion: string;
  readonly cutOff: string;
  readonly snapshot: { readonly sha256: string };
  readonly documents: readonly SealedDocument[];
  /** SHA-256 of the manifest of the seal before; null for the first one. */
  readonly previousSeal: string | null;
  /** The last row of the audit trail before it was sealed. */
  readonly audit: { readonly seq: number; readonly hash: string };
  readonly sealedAt: string;
}

/** The manifest as canonical JSON, whose bytes are signed: each file under the name by which it is handed out. */
export const issueManifest = ({ documents, ...sealed }: SealedIssue): string =>
  canonicalJson({
    form: 'issue-manifest/1',
    ...sealed,
    documents: documents.map(({ files, language, ...document }) => ({
      language,
      ...document,
      files: files.map((file) => ({
        file: issuedFileName(sealed.issue.documentNumber, language, file.format),
        ...file,
      })),
    })),
  });
