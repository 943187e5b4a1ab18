import { LANGUAGES, type Language, type Translations } from '@resolute/domain';
import { REPORT_FORMATS, type ReportFormat } from '../render/drawn-file';
import type { SectionId } from '../sections/section-contents';

/**
 * The forms of the head of a report, as their readers know them: a document for the Council, a temporary document for TSAG, an
 * input to a working group of the Council.
 */
export const DOCUMENT_FORMS = ['council', 'temporary-document', 'working-group'] as const;
export type DocumentForm = (typeof DOCUMENT_FORMS)[number];

/** What a report is made of. Frozen with its figures, so that a definition that is changed later changes no report. */
export interface ReportLayout {
  /** The code of the definition that it was taken from. */
  readonly code: string;
  readonly title: Translations;
  readonly form: DocumentForm;
  /** In the order in which they are drawn. */
  readonly languages: readonly Language[];
  readonly formats: readonly ReportFormat[];
  /** In the order in which they are read. */
  readonly sections: readonly SectionId[];
  /** Indicators that are told of at length: which come first, by code, and how many there are when enough are rated. */
  readonly headlines: { readonly first: readonly string[]; readonly most: number };
  /** How many results, indicators or actions a section names before it only counts them. */
  readonly mostNamed: number;
}

/** In the order of the Union, each once: fr, ar, fr gives ar, fr. */
export const inOfficialOrder = (languages: readonly Language[]): Language[] =>
  LANGUAGES.filter((language) => languages.includes(language));

/** In the order in which they are drawn, each once. */
export const inDrawingOrder = (formats: readonly ReportFormat[]): ReportFormat[] =>
  REPORT_FORMATS.filter((format) => formats.includes(format));
