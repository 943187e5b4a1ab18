import type { Language, Narrative, TextStanding, TextState } from '@resolute/domain';
import type { NamedPerson } from './report.view';

/** Which text is meant, by names that a report may or may not have. */
export interface ReportTextKey {
  readonly reportId: string;
  readonly section: string;
  readonly language: string;
}

/** What a section says in a language, as it is being written. */
export interface ReportTextView {
  readonly section: string;
  readonly language: Language;
  readonly body: Narrative;
  readonly state: TextState;
  readonly standing: TextStanding;
  /** The version of the original that a translation is of; null for the original. */
  readonly basedOn: number | null;
  /** The version that the original has now. */
  readonly originalVersion: number;
  /** Null for what was drafted from accepted notes and actions. */
  readonly author: NamedPerson | null;
  readonly changedAt: Date;
  readonly version: number;
}

export interface ReportTextWish {
  readonly body: Narrative;
  /** Of a translation; what is written in the language of the original is the original. */
  readonly state?: 'in-translation' | 'translated';
  /** The version of the original that was translated; by default the present one. */
  readonly basedOn?: number;
}
