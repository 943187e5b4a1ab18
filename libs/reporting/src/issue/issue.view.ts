import type { IssueState, Language, LocalDate } from '@resolute/domain';
import type { PersonName } from '@resolute/identity';
import type { ReportName } from '../editing/report.view';
import type { IssuedFormat } from '../render/drawn-file';
import type { ReviewedSection } from '../review/review.view';

/** An issue by its number. */
export interface IssueName {
  readonly id: string;
  /** With its revision, without the letter of a language: `C26/35(Rev.1)`. */
  readonly documentNumber: string;
}

/** The issue before or after another one. */
export interface OtherIssue extends Omit<IssueName, 'id'> {
  /** Null where its reader may not open it: a correction of a public report need not be public. */
  readonly id: string | null;
}

/** An issue in a list. */
export interface IssueLine extends IssueName {
  readonly reportId: string;
  readonly definition: ReportName;
  readonly occasion: ReportName;
  readonly revision: number;
  readonly documentDay: LocalDate;
  readonly state: IssueState;
  /** Whether everybody may read it once it is issued. */
  readonly isPublic: boolean;
  /** Null until it is issued. */
  readonly issuedAt: Date | null;
  readonly cutOff: Date;
  readonly originalLanguage: Language;
  /** Those that are sealed. */
  readonly languages: readonly Language[];
  /** Null while it is the last word. */
  readonly supersededBy: OtherIssue | null;
}

/** A file of an issue. */
export interface IssuedFileView {
  readonly format: IssuedFormat;
  readonly fileName: string;
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
  /** Null for what has none. */
  readonly pages: number | null;
}

/** An issue in a language. */
export interface IssuedDocumentView {
  readonly language: Language;
  /** Whether its cover says that some of its text is not translated. */
  readonly saysUntranslated: boolean;
  readonly drawnAt: Date | null;
  /** Why the last try to draw it failed; null also for whoever reads what is issued alone. */
  readonly fault: string | null;
  /** The number of the seal that holds it; null until it is sealed. */
  readonly seal: number | null;
  readonly files: readonly IssuedFileView[];
}

/** A seal over some documents of an issue. */
export interface IssueSealView {
  readonly number: number;
  readonly sealedAt: Date;
  /** SHA-256 of its manifest. */
  readonly sha256: string;
  /** Whose key it is, as its certificate says. */
  readonly signer: string;
  /** SHA-256 of the certificate. */
  readonly fingerprint: string;
  /** Made by a key that stands for nobody. */
  readonly isDevelopment: boolean;
  /** The last row of the audit trail before it, by its number and its hash. */
  readonly audit: { readonly seq: number; readonly hash: string };
}

/** That an issue went to a meeting. */
export interface TransmissionView {
  readonly occasion: ReportName;
  readonly transmittedOn: LocalDate;
  readonly note: string | null;
  readonly recordedAt: Date;
}

/** By whom an issue was prepared and decided on. */
export interface IssueHandsView {
  readonly preparedBy: PersonName;
  readonly preparedAt: Date;
  /** Null, like the three below, until it is decided on. */
  readonly decidedBy: PersonName | null;
  /** The Director in whose place it was decided; null also where the Director did. */
  readonly decidedFor: PersonName | null;
  readonly decidedAt: Date | null;
  readonly decisionNote: string | null;
}

/** An issue with its documents, seals and transmissions. */
export interface IssueView extends IssueLine {
  readonly isSample: boolean;
  /** The version that was endorsed. */
  readonly reportVersion: { readonly id: string; readonly number: number };
  /** What is corrected; null for a first issue. */
  readonly correction: string | null;
  readonly supersedes: OtherIssue | null;
  readonly documents: readonly IssuedDocumentView[];
  readonly seals: readonly IssueSealView[];
  readonly transmissions: readonly TransmissionView[];
  /** Why the last try to seal it failed; null also for whoever reads what is issued alone. */
  readonly fault: string | null;
  /** Whether it is still being drawn and sealed; what is approved or asked for, not sealed and not under way was given up. */
  readonly isUnderWay: boolean;
  /** Null for whoever reads what is issued alone: units and roles, never people. */
  readonly hands: IssueHandsView | null;
  readonly version: number;
}

/** What an issued report says in a language, to be read on a screen. */
export interface IssuedReading extends IssueName {
  readonly definition: ReportName;
  readonly occasion: ReportName;
  readonly documentDay: LocalDate;
  readonly cutOff: Date;
  readonly isSample: boolean;
  readonly originalLanguage: Language;
  /** Those that are sealed. */
  readonly languages: readonly Language[];
  /** Of what follows. */
  readonly language: Language;
  readonly title: string;
  /** Summary, action required and references, each with what it is called. */
  readonly box: readonly { readonly head: string; readonly text: string }[];
  readonly sections: readonly ReviewedSection[];
}

export interface IssuesFilter {
  readonly report?: string;
  /** By their codes. */
  readonly definition?: string;
  readonly occasion?: string;
  /** In which it is sealed. */
  readonly language?: Language;
  /** In which it was issued, in Geneva. */
  readonly year?: number;
  readonly state?: IssueState;
  /** Whether what was superseded is left out. */
  readonly latest?: boolean;
}

/** What the planning office says of an issue. */
export interface IssueWish {
  readonly reportId: string;
  readonly documentNumber: string;
  readonly documentDay: string;
  /** Besides the original, which is always one. */
  readonly languages: readonly Language[];
  /** Those whose cover says that some of their text is not translated. */
  readonly saysUntranslated?: readonly Language[];
  readonly isPublic: boolean;
  /** What is corrected; wanted of a report that was issued before, and of no other. */
  readonly correction?: string | null;
}

export type TranslationsWish = Pick<IssueWish, 'languages' | 'saysUntranslated'>;

export interface TransmissionWish {
  /** The code of the meeting. */
  readonly occasion: string;
  readonly transmittedOn: string;
  readonly note?: string | null;
}
