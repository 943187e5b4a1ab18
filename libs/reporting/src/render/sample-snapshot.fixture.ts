import { parseLocalDate as day } from '@resolute/domain';
import { figureOf, type IndicatorFigure, type IndicatorRow } from '@resolute/measurement';
import { COUNCIL_LAYOUT } from '../definitions/report-layout.fixture';
import type { ReportSnapshot } from '../snapshot/report-snapshot';

/** When the snapshots of the specs were frozen. */
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
  occasion: {
    code: 'C26',
    title: { en: 'Council 2026' },
    place: { en: 'Geneva' },
    from: day('2026-04-28'),
    to: day('2026-05-08'),
    agendaItem: null,
  },
  sections: { headlines: { indicators: figuresOf(...rows) }, ...more },
});
