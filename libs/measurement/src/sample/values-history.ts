import { SAMPLE_STUDY_GROUPS } from '@resolute/identity';
import type { SampleValue } from './sample-value.types';
import { NARRATIVES } from './value-narratives';
import { seriesOf, type ValueSeries } from './value-series';
import { SHARES } from './value-shares';

const { regions, developingRegions, members, sexes, processes, risks, organizations } = SHARES;

/** Three years of the units of TSB; what was not counted in 2023 begins later. Every figure is invented. */
const OF_UNITS: readonly ValueSeries[] = [
  { indicator: 'I-BSG-01', from: '2023', values: ['34/68', '36/69', '37/69'] },
  {
    indicator: 'I-BSG-02',
    from: '2023-H1',
    values: ['548', '612', '590', '~650', '604', '668'],
    shares: { 'itu-region': developingRegions },
  },
  {
    indicator: 'I-BSG-03',
    from: '2023-Q1',
    values: ['2', '3', '3', '4', '3', '4', '3', '4', '3', '4', '4', '5'],
    shares: { 'itu-region': regions },
  },
  {
    indicator: 'I-BSG-04',
    from: '2023-Q1',
    values: ['18', '26', '20', '24', '20', '28', '22', '26', '22', '29', '25', '28'],
    shares: { 'itu-region': developingRegions, sex: sexes },
  },
  {
    indicator: 'I-MEM-01',
    from: '2023-H1',
    values: ['598', '601', '606', '612', '617', { value: '621', narrative: NARRATIVES.members }],
    shares: { 'member-category': members, 'itu-region': regions },
  },
  {
    indicator: 'I-MEM-02',
    from: '2023-H1',
    values: ['-2', '3', '5', '6', '5', '4'],
    shares: { 'itu-region': regions },
  },
  { indicator: 'I-IND-02', from: '2024', values: ['5/20', '9/30'] },
  {
    indicator: 'I-NNAI-01',
    from: '2023-Q1',
    values: [
      ...'27 26 26 25 25'.split(' '),
      { notApplicable: 'The register was moved to a new system; no resource was assigned in the quarter.' },
      ...'24 24 23 24 23 23'.split(' '),
    ],
  },
  { indicator: 'I-COO-01', from: '2023', values: ['11', '9', '8'], shares: { sdo: organizations } },
  {
    indicator: 'I-ENB-01',
    from: '2023-01',
    values: [
      ...'99.1 98.9 99.3 99.0 99.2 99.4 99.2'.split(' '),
      null,
      ...'99.1 99.0 99.3 99.2'.split(' '),
      ...'99.3 99.2 98.7 99.1 99.4 99.2 99.3 ~99.3 99.2 99.0 99.1 99.2'.split(' '),
      ...'99.4 99.5 99.6 99.5 99.7 99.6 99.4 99.8 99.7 99.6 99.5 99.7'.split(' '),
    ],
  },
  { indicator: 'I-ENB-02', from: '2023', values: [{ choice: false }, { choice: false }, { choice: true }] },
  {
    indicator: 'I-ENB-03',
    from: '2023',
    values: [{ notApplicable: 'There was no survey: the website was rebuilt.' }, '3.6', '3.8'],
  },
  { indicator: 'I-RBM-01', from: '2023', values: ['15/23', '17/24', '20/24'] },
  { indicator: 'I-RBM-02', from: '2024', values: ['16600000/26000000', '19900000/26500000'] },
  {
    indicator: 'I-RBM-04',
    from: '2024',
    values: [
      { value: '3', breakdown: { 'study-group': { SG13: '1', SG17: '1', SG20: '1' } } },
      { value: '6', breakdown: { 'study-group': { SG2: '1', SG3: '1', SG12: '1', SG13: '1', SG17: '1', SG20: '1' } } },
    ],
  },
  { indicator: 'I-RSK-01', from: '2025-Q2', values: ['7', '6', '6'], shares: { 'risk-class': risks } },
];

/** Recommendations approved in the four quarters of 2025, and work items overdue in its halves, group by group. */
const OF_GROUPS: Readonly<Record<string, { approved: readonly string[]; overdue: readonly string[] }>> = {
  SG2: { approved: ['3', '5', '2', '4'], overdue: ['7/24', '7/25'] },
  SG3: { approved: ['2', '4', '1', '4'], overdue: ['9/26', '8/25'] },
  SG5: { approved: ['7', '11', '8', '12'], overdue: ['14/52', '13/50'] },
  SG11: { approved: ['6', '8', '5', '9'], overdue: ['12/40', '12/42'] },
  SG12: { approved: ['6', '9', '6', '10'], overdue: ['8/36', '8/38'] },
  SG13: { approved: ['10', '12', '9', '14'], overdue: ['25/84', '24/86'] },
  SG15: { approved: ['17', '21', '15', '22'], overdue: ['24/96', '22/94'] },
  SG17: { approved: ['9', '13', '8', '14'], overdue: ['31/90', '29/92'] },
  SG20: { approved: ['6', '8', '5', '9'], overdue: ['22/66', '21/68'] },
  SG21: { approved: ['9', '12', '8', '14'], overdue: ['44/110', '41/108'] },
};

/** The ten study groups were set up for the study period that began in 2025. */
const ofGroup = (unit: string): SampleValue[] => {
  const { approved = [], overdue = [] } = OF_GROUPS[unit] ?? {};
  return [
    ...seriesOf({
      indicator: 'I-STD-01',
      unit,
      from: '2025-Q1',
      values: approved,
      shares: { 'approval-process': processes },
    }),
    ...seriesOf({ indicator: 'I-STD-03', unit, from: '2025-H1', values: overdue }),
  ];
};

/** New work items with a gap analysis in the halves of 2025, for the groups that keep a record. */
const GAP_ANALYSES: Readonly<Record<string, readonly string[]>> = {
  SG5: ['3/12', '4/11'],
  SG13: ['5/14', '5/12'],
  SG15: ['2/13', '4/12'],
  SG17: ['4/16', '6/15'],
};

export const HISTORY: readonly SampleValue[] = [
  ...OF_UNITS.flatMap(seriesOf),
  ...SAMPLE_STUDY_GROUPS.flatMap(({ code }) => ofGroup(code)),
  ...Object.entries(GAP_ANALYSES).flatMap(([unit, values]) =>
    seriesOf({ indicator: 'I-STD-04', unit, from: '2025-H1', values }),
  ),
  { indicator: 'I-STD-02', period: '2025', content: { value: '60' } },
  { indicator: 'I-RBM-03', period: 'CWG-SFP-2024-10', content: { choice: 'not-taken-up' } },
  { indicator: 'I-RBM-03', period: 'CWG-SFP-2025-02', content: { choice: 'partly' } },
];

/** What was brought with its files in summer and autumn of 2026, as it needs evidence that is kept elsewhere. */
export const BROUGHT_IN_SUMMER: readonly SampleValue[] = [
  ...seriesOf({
    indicator: 'I-BSG-04',
    from: '2026-Q1',
    values: ['24', '31'],
    shares: { 'itu-region': developingRegions, sex: sexes },
  }),
  {
    indicator: 'I-IND-01',
    period: 'CXO-2026-05',
    content: {
      value: '29',
      narrative: NARRATIVES.executives,
      breakdown: {
        'itu-region': { africa: '4', americas: '5', 'arab-states': '4', 'asia-pacific': '10', cis: '1', europe: '5' },
      },
    },
  },
  { indicator: 'I-RBM-03', period: 'CWG-SFP-2026-01', content: { choice: 'not-taken-up' } },
  { indicator: 'I-RBM-03', period: 'CWG-SFP-2026-03', content: { choice: 'partly' } },
  ...['SG5', 'SG13', 'SG17'].map(
    (unit): SampleValue => ({
      indicator: 'I-STD-04',
      unit,
      period: '2026-H1',
      content: { numerator: '6', denominator: '13' },
    }),
  ),
];

export const BROUGHT_IN_AUTUMN: readonly SampleValue[] = [
  { indicator: 'I-RBM-03', period: 'CWG-SFP-2026-09', content: { choice: 'partly', narrative: NARRATIVES.input } },
];

/** Still waits for its verifier on the day of the sample. */
export const BROUGHT_LAST: readonly SampleValue[] = [
  {
    indicator: 'I-BSG-04',
    period: '2026-Q3',
    content: {
      value: '27',
      breakdown: {
        'itu-region': { africa: '9', americas: '4', 'arab-states': '5', 'asia-pacific': '7', cis: '2' },
        sex: { women: '13', men: '14' },
      },
    },
  },
];
