import { X509Certificate } from 'node:crypto';
import { type Actor, type Language, seesHandsOfIssue } from '@resolute/domain';
import { issuedFileName } from '../render/issued-file-name';
import { fingerprintOf, subjectOf } from '../seal/certificate-name';
import type { IssuedFileView, IssueHandsView, IssueSealView, IssueView } from './issue.view';
import { otherIssue, type StoredOther } from './other-issue';

type StoredFileRow = Omit<IssuedFileView, 'fileName'>;
type DocumentRow = Omit<IssueView['documents'][number], 'files' | 'drawnAt'> & {
  readonly drawnAt: string | null;
  readonly files: readonly StoredFileRow[];
};
interface SealRow extends Omit<IssueSealView, 'signer' | 'fingerprint' | 'sealedAt'> {
  readonly sealedAt: string;
  readonly certificate: string;
}

/** An issue as PostgreSQL gives it. */
export interface IssueRow
  extends Omit<IssueView, 'documents' | 'seals' | 'transmissions' | 'hands' | 'supersedes' | 'supersededBy'>,
    IssueHandsView {
  readonly supersedes: StoredOther | null;
  readonly supersededBy: StoredOther | null;
  readonly documents: readonly DocumentRow[];
  readonly seals: readonly SealRow[];
  readonly transmissions: readonly (Omit<IssueView['transmissions'][number], 'recordedAt'> & {
    readonly recordedAt: string;
  })[];
}

/** An issue as its reader sees it: who reads what is issued alone sees what is sealed, no faults, and no people. */
export function issueView(row: IssueRow, reader: Actor): IssueView {
  const seesHands = seesHandsOfIssue(reader);
  const { documents, seals, transmissions, fault, ...rest } = row;
  const { preparedBy, preparedAt, decidedBy, decidedFor, decidedAt, decisionNote, ...issue } = rest;
  const hands = { preparedBy, preparedAt, decidedBy, decidedFor, decidedAt, decisionNote };
  const seen = documents.filter(({ seal }) => seesHands || seal !== null);
  return {
    ...issue,
    supersedes: otherIssue(issue.supersedes, reader),
    supersededBy: otherIssue(issue.supersededBy, reader),
    documents: seen.map((document) => documentView(document, issue.documentNumber, seesHands)),
    seals: seals.map(sealView),
    transmissions: transmissions.map(({ recordedAt, ...each }) => ({ ...each, recordedAt: new Date(recordedAt) })),
    fault: seesHands ? fault : null,
    hands: seesHands ? hands : null,
  };
}

const documentView = (
  { files, drawnAt, fault, ...document }: DocumentRow,
  documentNumber: string,
  seesHands: boolean,
): IssueView['documents'][number] => ({
  ...document,
  drawnAt: drawnAt === null ? null : new Date(drawnAt),
  fault: seesHands ? fault : null,
  files: files.map((file) => ({ ...file, fileName: nameOf(file, documentNumber, document.language) })),
});

const nameOf = ({ format }: StoredFileRow, documentNumber: string, language: Language): string =>
  issuedFileName(documentNumber, language, format);

function sealView({ certificate, sealedAt, ...seal }: SealRow): IssueSealView {
  // The signer's comes first, and those that vouch for it after that.
  const signer = new X509Certificate(certificate);
  return { ...seal, sealedAt: new Date(sealedAt), signer: subjectOf(signer), fingerprint: fingerprintOf(signer) };
}
