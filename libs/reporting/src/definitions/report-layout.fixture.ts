import { LANGUAGES } from '@resolute/domain';
import { REPORT_FORMATS } from '../render/drawn-file';
import type { ReportLayout } from './report-layout';

/** The layout of the summary for the Council, as the specs draw it. */
export const COUNCIL_LAYOUT: ReportLayout = {
  code: 'council-summary',
  title: { en: 'Summary for the Council' },
  form: 'council',
  languages: LANGUAGES,
  formats: REPORT_FORMATS,
  sections: ['at-a-glance', 'goals', 'went-well', 'attention', 'headlines'],
  headlines: { first: ['I-STD-01', 'I-STD-02', 'I-BSG-02', 'I-MEM-01', 'I-PAR-01'], most: 5 },
  mostNamed: 6,
};

/** The layout of the progress report to TSAG, as the specs draw it. */
export const TSAG_LAYOUT: ReportLayout = {
  code: 'tsag-progress',
  title: { en: 'Progress report to TSAG' },
  form: 'temporary-document',
  languages: ['en'],
  formats: REPORT_FORMATS,
  sections: ['at-a-glance', 'goals', 'changes', 'results', 'breakdowns', 'late'],
  headlines: { first: [], most: 0 },
  mostNamed: 60,
};
