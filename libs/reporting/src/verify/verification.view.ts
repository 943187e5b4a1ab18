import type { Language } from '@resolute/domain';
import type { ReportName } from '../editing/report.view';
import type { IssueName } from '../issue/issue.view';
import type { IssuedFormat } from '../render/drawn-file';

/**
 * What can be said of a file: issued and unchanged; the same, but something later took its place; it bears our mark and is not what was
 * issued under it; it is what was stored, and its seal does not hold; or nothing is known of it.
 */
export const VERDICTS = ['unchanged', 'superseded', 'altered', 'broken-seal', 'unknown'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What of an issue a file can be: a document, or a half of a seal. */
export const SEALED_PARTS = ['document', 'manifest', 'signature'] as const;
export type SealedPart = (typeof SEALED_PARTS)[number];

/** What was held against what; each alone. */
export interface SealChecks {
  /** The manifest of the seal names this very file, of this issue. */
  readonly isNamed: boolean;
  /** The signature is one over this manifest, by the key of the certificate. */
  readonly isSigned: boolean;
  /** The audit trail holds the row that the seal names, and the one that says what was sealed, as they were written. */
  readonly isInAudit: boolean;
}

/** The seal of what a file is, or says that it is. */
export interface CheckedSeal {
  readonly number: number;
  readonly sealedAt: Date;
  /** SHA-256 of its manifest. */
  readonly sha256: string;
  /** Whose key it is, as its certificate says; empty where the certificate cannot be read. */
  readonly signer: string;
  /** SHA-256 of the certificate. */
  readonly fingerprint: string;
  /** Made by a key that stands for nobody. */
  readonly isDevelopment: boolean;
  /** The row of the audit trail that it names. */
  readonly auditSeq: number;
  readonly checks: SealChecks;
}

/** An issue that took the place of another. */
export interface LaterIssue extends Pick<IssueName, 'documentNumber'> {
  /** Null unless everybody may read it. */
  readonly id: string | null;
  readonly issuedAt: Date;
}

/** What a file is, or for an altered one what it says that it is. Units and roles at most, never people. */
export interface IssuedClaim {
  readonly part: SealedPart;
  /** With the letter of its language; without it of a half of a seal. */
  readonly documentNumber: string;
  /** As the document itself says, or of a half of a seal the original. */
  readonly title: string;
  readonly occasion: ReportName;
  readonly revision: number;
  /** Null of a half of a seal. */
  readonly language: Language | null;
  /** Null of a half of a seal, and of what was altered: nobody knows what it was. */
  readonly format: IssuedFormat | null;
  readonly issuedAt: Date;
  readonly isPublic: boolean;
  /** Null, like the address of its page, unless everybody may read it. */
  readonly issueId: string | null;
  readonly address: string | null;
  /** The last word on it; null where it is that itself. */
  readonly supersededBy: LaterIssue | null;
  readonly seal: CheckedSeal;
}

/** What is said of a file. */
export interface VerificationView {
  readonly kind: Verdict;
  /** SHA-256 of the file, 64 digits. */
  readonly sha256: string;
  /** Of an altered file: it is a document as it was before the signature within it was set, so that this was cut off. */
  readonly isSignatureRemoved: boolean;
  /** Null for an unknown file, and for no other. */
  readonly claim: IssuedClaim | null;
}
