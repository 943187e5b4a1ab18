import type { Language, Narrative, TextState } from '@resolute/domain';

/** What a section says in a language, and how that stands. */
export interface NarratedText {
  readonly body: Narrative;
  readonly state: TextState;
  /** Whether the original has changed since this translation was made. */
  readonly isOutOfDate: boolean;
}

/** What people say in a report: by section, in each language in which there is something. */
export interface ReportNarrative {
  readonly originalLanguage: Language;
  readonly texts: Readonly<Record<string, Readonly<Partial<Record<Language, NarratedText>>>>>;
}

/** What a version keeps, as canonical JSON: the whole narrative of a report, with its sections in their order. */
export interface VersionContent extends ReportNarrative {
  readonly form: 'report-version/1';
  readonly sections: readonly string[];
}
