import { LANGUAGES } from '@resolute/domain';
import { REPORT_FORMATS, type ReportLayout } from '@resolute/reporting';

/** The layouts of two reports that ship, as these tests draw them. */
export const COUNCIL_LAYOUT: ReportLayout = {
  code: 'council-summary',
  title: { en: 'Summary for the Council' },
  form: 'council',
  languages: LANGUAGES,
  formats: REPORT_FORMATS,
  sections: ['at-a-glance', 'goals', 'went-well', 'attention', 'headlines'],
  headlines: { first: [], most: 5 },
  mostNamed: 6,
};

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
