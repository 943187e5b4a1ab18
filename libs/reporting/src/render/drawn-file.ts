import type { Language } from '@resolute/domain';
import type { IssuedAs } from '../document/issued-as';
import type { ReportNarrative } from '../editing/report-narrative';
import type { Generator } from './generator';

/** What is to be drawn: a snapshot as canonical JSON, and the language to draw it in, in the formats of its layout. */
export interface RenderWish {
  readonly snapshot: string;
  readonly language: Language;
  /** What people say beside the figures; without it the figures stand alone. */
  readonly narrative?: ReportNarrative;
  /** As what it is issued; a draft without it. */
  readonly issued?: IssuedAs;
  /** Those that are wanted; all of its layout without it. */
  readonly formats?: readonly ReportFormat[];
}

/** The formats in which a report is drawn: a PDF to be read and one to be kept, a document to be worked on, the figures. */
export const REPORT_FORMATS = ['pdf-ua', 'pdf-a', 'docx', 'xlsx'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Those in which it is issued: beside what is drawn, figures and text to be reckoned with. */
export const ISSUED_FORMATS = [...REPORT_FORMATS, 'json'] as const;
export type IssuedFormat = (typeof ISSUED_FORMATS)[number];

/** What each is called on the way to whoever opens it. */
export const MEDIA_TYPES: Readonly<Record<IssuedFormat, string>> = {
  'pdf-ua': 'application/pdf',
  'pdf-a': 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
};

/** One file of a report in one language. */
export interface DrawnFile {
  readonly format: ReportFormat;
  readonly bytes: Buffer;
  /** How many pages it has; null for what has none. */
  readonly pages: number | null;
}

/** A report in one language, in every format, and what of its text could not be printed. */
export interface DrawnReport {
  readonly files: readonly DrawnFile[];
  /** Code points for which no font has a glyph; each was printed as U+FFFD. */
  readonly lostCodePoints: readonly number[];
  /** What drew it. */
  readonly generator: Generator;
  /** Of a document that is issued: what it says word by word, as canonical JSON. */
  readonly told?: string;
}
