import { parseLocalDate as day, LANGUAGES } from '@resolute/domain';
import { figureOf, type IndicatorFigure, type IndicatorRow } from '@resolute/measurement';
import type { ReportLayout, ReportSnapshot } from '@resolute/reporting';

/** All in which a report can be drawn. */
const FORMATS: ReportLayout['formats'] = ['pdf-ua', 'pdf-a', 'docx', 'xlsx'];

/** The layout of the summary for the Council, as tests draw it. */
export const COUNCIL_LAYOUT: ReportLayout = {
  code: 'council-summary',
  title: { en: 'Summary for the Council' },
  form: 'council',
  languages: LANGUAGES,
  formats: FORMATS,
  sections: ['at-a-glance', 'goals', 'went-well', 'attention', 'headlines'],
  headlines: { first: ['I-STD-01', 'I-STD-02', 'I-BSG-02', 'I-MEM-01', 'I-PAR-01'], most: 5 },
  mostNamed: 6,
};

/** The layout of the progress report to TSAG, as tests draw it. */
export const TSAG_LAYOUT: ReportLayout = {
  code: 'tsag-progress',
  title: { en: 'Progress report to TSAG' },
  form: 'temporary-document',
  languages: ['en'],
  formats: FORMATS,
  sections: ['at-a-glance', 'goals', 'changes', 'results', 'breakdowns', 'late'],
  headlines: { first: [], most: 0 },
  mostNamed: 60,
};

/** The session of the Council that reports of the tests are made for. */
export const COUNCIL_2026: ReportSnapshot['occasion'] = {
  code: 'C26',
  title: { en: 'Council 2026' },
  place: { en: 'Geneva' },
  from: day('2026-04-28'),
  to: day('2026-05-08'),
  agendaItem: null,
};

/** When the snapshots of the tests were frozen. */
export const CUT_OFF = new Date('2026-03-20T10:00:00Z');

/** I-STD-02 as the sample has it; with `more`, as a case needs it. */
export const indicatorRow = (more: Partial<IndicatorRow> = {}): IndicatorRow => ({
  id: '0199',
  versionId: '0199-1',
  code: 'I-STD-02',
  title: { en: 'Median days from consent to approval (AAP)' },
  measure: { en: 'days' },
  isSample: true,
  kind: 'decrease',
  aggregation: 'point',
  partAggregation: 'single',
  frequency: 'year',
  tolerance: '0.05',
  absoluteTolerance: null,
  lagDays: 30,
  graceDays: 15,
  baselines: [{ value: '63', on: day('2024-12-31'), from: day('2024-12-31') }],
  occasions: [],
  parts: [{ id: 'part', from: null, until: null }],
  breaksOn: null,
  targets: [{ value: '52', onDay: day('2027-12-31'), from: day('2025-01-01') }],
  actuals: [actualRow('60')],
  ...more,
});

/** What three people let pass for 2025. */
export const actualRow = (value: string, isEstimate = false): IndicatorRow['actuals'][number] => ({
  period: '2025',
  meeting: null,
  value,
  numerator: null,
  denominator: null,
  choice: null,
  judgement: null,
  notApplicable: null,
  narrative: '',
  actualId: 'a',
  partId: 'part',
  revision: 1,
  isEstimate,
  authorId: 'author',
  verifierId: 'verifier',
  acceptorId: 'acceptor',
  acceptedAt: '2026-03-02T08:00:00.000Z',
});

/** The figures of these rows, as they stood at the cut-off. */
export const figuresOf = (...rows: readonly IndicatorRow[]): IndicatorFigure[] =>
  rows.map((row) => figureOf(row, { day: day('2026-03-20'), moment: CUT_OFF }));

/** A snapshot with these indicators at length, and with `more` sections, for Council 2026. */
export const snapshotOf = (
  rows: readonly IndicatorRow[],
  more: Partial<ReportSnapshot['sections']> = {},
): ReportSnapshot => ({
  form: 'report/2',
  layout: COUNCIL_LAYOUT,
  cutOff: CUT_OFF.toISOString(),
  isSample: true,
  ruleVersion: '1',
  occasion: COUNCIL_2026,
  sections: { headlines: { indicators: figuresOf(...rows) }, ...more },
});
