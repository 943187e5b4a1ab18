import type { Language, LocalDate, SkipReason, Translations } from '@resolute/domain';
import type { ReportFormat } from '../render/drawn-file';
import type { Generator } from '../render/generator';

/**
 * Planned: waits for its day, or was begun. Frozen: its data will not change any more. Ready: drawn and stored in every language.
 * Skipped: there will be no report, for a reason. Superseded: it was made anew of later figures before anybody reviewed it.
 */
export const RUN_STATES = ['planned', 'frozen', 'ready', 'skipped', 'superseded'] as const;
export type RunState = (typeof RUN_STATES)[number];

/** The meeting that a report is made for. */
export interface RunOccasion {
  readonly code: string;
  readonly title: Translations;
  readonly fromDay: LocalDate;
  readonly toDay: LocalDate;
  readonly submissionDay: LocalDate | null;
  readonly agendaItem: string | null;
}

/** The making of a report for a meeting. */
export interface ReportRunView {
  readonly id: string;
  readonly definition: { readonly code: string; readonly title: Translations };
  readonly occasion: RunOccasion;
  readonly state: RunState;
  /** The day at whose end in Geneva it is made; null for one that somebody asked for. */
  readonly dueOn: LocalDate | null;
  /** What was accepted after this moment is not in the report. */
  readonly cutOff: Date;
  /** Null while it waits for its day. */
  readonly startedAt: Date | null;
  readonly readyAt: Date | null;
  /** Whether its day had passed long before it was started. */
  readonly isLate: boolean;
  readonly skippedAt: Date | null;
  readonly skipReason: SkipReason | null;
  /** Whether a job is still to make it or does. One that was started, is not ready and that none makes was given up. */
  readonly isUnderWay: boolean;
  /** Why the last try failed; null when none has since it was asked for. */
  readonly fault: string | null;
  /** How many of its files are drawn, in all languages and formats. */
  readonly progress: { readonly drawn: number; readonly of: number };
  /** The report that people work on; null before it is ready. */
  readonly reportId: string | null;
}

export interface RunsFilter {
  readonly state?: RunState;
  /** By its code. */
  readonly definition?: string;
  /** By its code. */
  readonly occasion?: string;
}

/** What a report is asked for. */
export interface RunWish {
  /** The code of its definition. */
  readonly definition: string;
  /** The code of the meeting. */
  readonly occasion: string;
}

/** What a report says, as it was frozen: canonical JSON. */
export interface FrozenReport {
  readonly content: string;
  readonly sha256: string;
}

/** A file as it was stored. */
export interface ReportFileView {
  readonly format: ReportFormat;
  readonly language: Language;
  readonly content: Buffer;
  readonly sha256: string;
  /** Null for what has none. */
  readonly pages: number | null;
  /** What drew it; null for what was drawn before this was kept. */
  readonly generator: Generator | null;
}

/** What is known of a file without opening it. */
export interface StoredFile extends Pick<ReportFileView, 'language' | 'format' | 'pages' | 'sha256'> {
  /** How many bytes it has. */
  readonly size: number;
}
