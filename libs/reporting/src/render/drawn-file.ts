import type { Language } from '@resolute/domain';
import type { Generator } from './generator';

/** What is to be drawn: a snapshot as canonical JSON, and the language to draw it in. */
export interface RenderWish {
  readonly snapshot: string;
  readonly language: Language;
}

/** The formats in which a report is drawn: a PDF to be read and one to be kept, a document to be worked on, the figures. */
export const REPORT_FORMATS = ['pdf-ua', 'pdf-a', 'docx', 'xlsx'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

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
}
