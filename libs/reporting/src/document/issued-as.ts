import type { LocalDate } from '@resolute/domain';

/** As what a report is issued: all that may differ from the version that was endorsed. */
export interface IssuedAs {
  readonly reportId: string;
  readonly revision: number;
  /** With its revision, without the letter of a language: `C26/35(Rev.1)`. */
  readonly documentNumber: string;
  /** The date that the document bears. */
  readonly day: LocalDate;
  /** The number of what it supersedes; null for a first issue. */
  readonly supersedes: string | null;
  /** Whether its cover says that some of its text is not translated. */
  readonly saysUntranslated: boolean;
}
