import { createHash, X509Certificate } from 'node:crypto';
import { chainHash } from '@resolute/database';
import type { Language } from '@resolute/domain';
import type { SealedIssue } from '../issue/issue-manifest';
import { fingerprintOf, isForDevelopment, subjectOf } from '../seal/certificate-name';
import { verifySignature } from '../seal/verify-signature';
import type { CheckedSeal, SealChecks, SealedPart } from './verification.view';

/** A row of the audit trail, with what its hash is taken of. */
export interface AuditRow {
  readonly seq: string;
  readonly previous: string;
  readonly record: string;
  readonly hash: string;
}

/** A seal as it is stored, and what stands in the audit trail of it. */
export interface StoredSeal {
  readonly number: number;
  readonly sealedAt: Date;
  readonly manifest: string;
  readonly signature: Buffer;
  readonly certificate: string;
  readonly auditSeq: string;
  readonly auditHash: string;
  readonly auditRow: AuditRow | null;
  readonly sealingRows: readonly AuditRow[] | null;
}

/** A file, and the issue that it is of as far as the rows of the issue say. */
export interface SealedFileClaim {
  readonly sha256: string;
  readonly part: SealedPart;
  readonly language: Language | null;
  readonly issueId: string;
  readonly documentNumber: string;
  readonly revision: number;
}

/** Holds a seal against itself, against the file and against the audit trail: nothing that is stored is believed. */
export async function checkedSeal(stored: StoredSeal, file: SealedFileClaim): Promise<CheckedSeal> {
  const { number, sealedAt, manifest, certificate, auditSeq } = stored;
  const read = certificateIn(certificate);
  return {
    number,
    sealedAt,
    sha256: sha256Of(manifest),
    signer: read ? subjectOf(read) : '',
    fingerprint: read ? fingerprintOf(read) : '',
    isDevelopment: read ? isForDevelopment(read) : false,
    auditSeq: Number(auditSeq),
    checks: {
      isNamed: isNamed(stored, file),
      isSigned: await isSigned(stored, read),
      isInAudit: isInAudit(stored),
    },
  };
}

/** Whether every check of a seal came out well. */
export const holds = ({ isNamed: named, isSigned: signed, isInAudit: inAudit }: SealChecks): boolean =>
  named && signed && inAudit;

function isNamed({ manifest, signature, number }: StoredSeal, file: SealedFileClaim): boolean {
  const sealed = manifestIn(manifest);
  if (!sealed || sealed.seal !== number) return false;
  const { id, documentNumber, revision } = sealed.issue;
  if (id !== file.issueId || documentNumber !== file.documentNumber || revision !== file.revision) return false;
  if (file.part !== 'document') return file.sha256 === sha256Of(file.part === 'manifest' ? manifest : signature);
  return sealed.documents.some(
    ({ language, files }) => language === file.language && files.some(({ sha256 }) => sha256 === file.sha256),
  );
}

async function isSigned({ manifest, signature }: StoredSeal, certificate?: X509Certificate): Promise<boolean> {
  const { isIntact, fingerprint } = await verifySignature(Buffer.from(manifest), signature);
  return isIntact && certificate !== undefined && fingerprint === fingerprintOf(certificate);
}

/** Both the row before the seal and the one that it left: whoever signs a manifest of their own has not written into the trail. */
function isInAudit({ manifest, number, auditSeq, auditHash, auditRow, sealingRows }: StoredSeal): boolean {
  if (auditRow?.hash !== auditHash || !isAsWritten(auditRow)) return false;
  const { audit } = manifestIn(manifest) ?? {};
  if (String(audit?.seq) !== auditSeq || audit?.hash !== auditHash) return false;
  const digest = sha256Of(manifest);
  return (sealingRows ?? []).some((row) => {
    const { change } = jsonIn<{ change: { seal: number; manifest: string } }>(row.record);
    return change?.seal === number && change.manifest === digest && isAsWritten(row);
  });
}

const isAsWritten = ({ previous, seq, record, hash }: AuditRow): boolean =>
  chainHash(Buffer.from(previous, 'hex'), seq, record).toString('hex') === hash;

function manifestIn(text: string): SealedIssue | undefined {
  const read = jsonIn<SealedIssue>(text);
  return read.issue && read.audit && Array.isArray(read.documents) ? (read as SealedIssue) : undefined;
}

/** Whoever owns the database may have put anything there. */
function jsonIn<T extends object>(text: string): Partial<T> {
  try {
    return (JSON.parse(text) as Partial<T> | null) ?? {};
  } catch {
    return {};
  }
}

function certificateIn(pem: string): X509Certificate | undefined {
  try {
    return new X509Certificate(pem);
  } catch {
    return undefined;
  }
}

const sha256Of = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');
