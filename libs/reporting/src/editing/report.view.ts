import type { Language, LocalDate, MissingForReview, TextStanding, Translations } from '@resolute/domain';
import type { ReportFormat } from '../render/drawn-file';

/** Somebody by name. */
export interface NamedPerson {
  readonly id: string;
  readonly name: string;
}

/** What a report is called: after the definition that it was made by. */
export interface ReportName {
  readonly code: string;
  readonly title: Translations;
}

/** The meeting that receives a report, with its deadlines. */
export interface ReportOccasion extends ReportName {
  readonly fromDay: LocalDate;
  readonly toDay: LocalDate;
  readonly submissionDay: LocalDate | null;
  readonly translationDay: LocalDate | null;
}

/** A report in a list. */
export interface ReportLine {
  readonly id: string;
  readonly definition: ReportName;
  readonly occasion: ReportName;
  readonly originalLanguage: Language;
  readonly cutOff: Date;
  readonly createdAt: Date;
  /** What was sent to review last; null before anything was. */
  readonly latestVersion: { readonly id: string; readonly number: number; readonly reviewDueOn: LocalDate } | null;
}

export interface ReportsFilter {
  /** By their codes. */
  readonly definition?: string;
  readonly occasion?: string;
}

/** How a section stands in a language, and who wrote it last. */
export interface ReportTextLine {
  readonly section: string;
  readonly language: Language;
  readonly standing: TextStanding;
  /** Null, like the two below, where there is no text. */
  readonly version: number | null;
  readonly changedAt: Date | null;
  /** Null also for a draft that was made of accepted notes and actions. */
  readonly author: NamedPerson | null;
}

/** Somebody who is asked to review a report, and whether they still may. */
export interface ReportReviewer extends NamedPerson {
  readonly mayReview: boolean;
}

/** A version that was sent to review. */
export interface ReportVersionView {
  readonly id: string;
  readonly reportId: string;
  readonly number: number;
  readonly note: string | null;
  readonly reviewDueOn: LocalDate;
  readonly sentAt: Date;
  readonly sentBy: NamedPerson;
  /** When its documents were there; null before. */
  readonly drawnAt: Date | null;
  /** Why the last try to draw them failed. */
  readonly fault: string | null;
  /** Whether a job is still to draw them, or does. */
  readonly isUnderWay: boolean;
  /** Of its narrative. */
  readonly sha256: string;
}

/** A report as people work on it. */
export interface ReportView {
  readonly id: string;
  readonly runId: string;
  readonly definition: ReportName;
  readonly occasion: ReportOccasion;
  readonly cutOff: Date;
  readonly dueOn: LocalDate | null;
  readonly isLate: boolean;
  readonly isSample: boolean;
  readonly createdAt: Date;
  readonly originalLanguage: Language;
  readonly languages: readonly Language[];
  readonly formats: readonly ReportFormat[];
  /** In the order in which they are read. */
  readonly sections: readonly string[];
  /** By section, and then by language. */
  readonly texts: readonly ReportTextLine[];
  readonly reviewers: readonly ReportReviewer[];
  /** The latest first. */
  readonly versions: readonly ReportVersionView[];
  /** What keeps it from going to review. */
  readonly missing: readonly MissingForReview[];
  readonly version: number;
}
