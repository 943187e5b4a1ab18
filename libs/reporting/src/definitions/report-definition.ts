import { LANGUAGES, type Language } from '@resolute/domain';
import type { SectionId } from '../sections/section-contents';

/** The reports that there are. */
export const REPORT_CODES = ['council-summary', 'tsag-progress'] as const;
export type ReportCode = (typeof REPORT_CODES)[number];

/** The form of its head, as its readers know it: a document for the Council, or a temporary document for TSAG. */
export type DocumentForm = 'council' | 'temporary-document';

/** What a report is made of, for whom, and in which languages. */
export interface ReportDefinition {
  readonly code: ReportCode;
  readonly form: DocumentForm;
  /** In the order in which they are drawn. */
  readonly languages: readonly Language[];
  /** In the order in which they are read. */
  readonly sections: readonly SectionId[];
  /** Indicators that are told of at length: which come first, by code, and how many there are when enough are rated. */
  readonly headlines: { readonly first: readonly string[]; readonly most: number };
  /** How many results, indicators or actions a section names before it only counts them. */
  readonly mostNamed: number;
}

/** Two to four pages, read in three minutes: what the Sector makes, how fast, for whom, and who takes part. */
const COUNCIL_SUMMARY: ReportDefinition = {
  code: 'council-summary',
  form: 'council',
  languages: LANGUAGES,
  sections: ['at-a-glance', 'goals', 'went-well', 'attention', 'headlines'],
  headlines: { first: ['I-STD-01', 'I-STD-02', 'I-BSG-02', 'I-MEM-01', 'I-PAR-01'], most: 5 },
  mostNamed: 6,
};

/** Every result with its indicators, and the actions planned and taken on it; what is late, and what has changed. */
const TSAG_PROGRESS: ReportDefinition = {
  code: 'tsag-progress',
  form: 'temporary-document',
  languages: ['en'],
  sections: ['at-a-glance', 'goals', 'changes', 'results', 'breakdowns', 'late'],
  headlines: { first: [], most: 0 },
  mostNamed: 60,
};

const DEFINITIONS: Readonly<Record<ReportCode, ReportDefinition>> = {
  'council-summary': COUNCIL_SUMMARY,
  'tsag-progress': TSAG_PROGRESS,
};

export const reportDefinition = (code: ReportCode): ReportDefinition => DEFINITIONS[code];
