import type { SampleContent, SampleReport } from './sample-value.types';
import { NARRATIVES } from './value-narratives';
import { contentOf, reportsOf, withParts } from './value-series';
import { SHARES } from './value-shares';

const { regions, developingRegions, members, processes, risks } = SHARES;

/** Why a number went the other way, as its author says it. */
const LESS = 'Fewer than before: the meeting fell into the next period.';

const remarked = (signs: string, remark: string): SampleContent => ({ ...contentOf(signs), remark });
const ofRegions = (signs: string, more: SampleContent = {}) =>
  withParts({ ...contentOf(signs), ...more }, { 'itu-region': developingRegions });

/** What the units of TSB typed in for 2026; invented. */
const OF_UNITS: readonly SampleReport[] = [
  {
    indicator: 'I-BSG-02',
    period: '2026-H1',
    content: ofRegions('672'),
    correction: {
      content: ofRegions('690', { narrative: NARRATIVES.contributions }),
      reason: 'Joint contributions had been left out.',
    },
  },
  ...reportsOf({
    indicator: 'I-BSG-03',
    from: '2026-Q1',
    values: ['7', '7', '7'],
    shares: { 'itu-region': regions, attendance: SHARES.attendance },
  }),
  ...reportsOf({
    indicator: 'I-MEM-01',
    from: '2026-H1',
    values: ['626'],
    shares: { 'member-category': members, 'itu-region': regions },
  }),
  ...reportsOf({ indicator: 'I-MEM-02', from: '2026-H1', values: ['5'], shares: { 'itu-region': regions } }),
  ...['TSAG-2026-02', 'TSAG-2026-09'].map((period, at): SampleReport => {
    const content = at === 0 ? contentOf('~281') : remarked('268', 'Visas came late for some delegations.');
    return { indicator: 'I-PAR-01', period, content: withParts(content, { attendance: SHARES.attendance }) };
  }),
  ...reportsOf({ indicator: 'I-NNAI-01', from: '2026-Q1', values: ['22', '22'] }, { isLate: true }),
  {
    indicator: 'I-NNAI-01',
    period: '2026-Q3',
    content: remarked('23', 'Requests for issuer identifiers doubled in July.'),
  },
  ...reportsOf({
    indicator: 'I-ENB-01',
    from: '2026-01',
    values: [
      '99.6',
      '99.7',
      '99.5',
      '99.8',
      '99.6',
      '99.7',
      '99.6',
      '99.8',
      { value: '99.2', narrative: NARRATIVES.platforms },
    ],
  }),
  {
    indicator: 'I-ENB-01',
    period: '2026-10',
    state: 'sent-back',
    reasons: [
      { field: 'value', reason: 'The announced maintenance of 11 October is counted as a failure.' },
      { field: 'remark', reason: 'Please name the platform.' },
    ],
    content: contentOf('99.1'),
  },
  ...reportsOf({ indicator: 'I-RSK-01', from: '2026-Q1', values: ['5', '5', '4'], shares: { 'risk-class': risks } }),
];

/** Recommendations approved in the first three quarters of 2026, group by group. */
const APPROVED: Readonly<Record<string, readonly (string | null)[]>> = {
  SG2: ['3', '4', '3'],
  SG3: ['3', '4', '3'],
  SG5: ['8', '11', '9'],
  SG11: ['7', '8', '6'],
  SG12: ['7', '9', '7'],
  SG13: ['11', '13', '10'],
  SG15: ['18', '20', '17'],
  SG17: ['10', '13', '10'],
  // The third quarter is missing.
  SG20: ['7', '8', null],
  SG21: ['10', '12', '9'],
};

const approved = (unit: string): SampleReport[] => {
  const values = (APPROVED[unit] ?? []).map((signs, at) => (signs && at !== 1 ? remarked(signs, LESS) : signs));
  const shares = { 'approval-process': processes };
  return reportsOf({ indicator: 'I-STD-01', unit, from: '2026-Q1', values, shares });
};

const half = (indicator: string, unit: string, content: SampleContent, about: Partial<SampleReport> = {}) => ({
  indicator,
  unit,
  period: '2026-H1',
  content,
  ...about,
});

/** The first half of 2026 shows how far a value can come. */
const OF_HALF: readonly SampleReport[] = [
  half('I-STD-03', 'SG2', contentOf('6/25')),
  half('I-STD-03', 'SG3', contentOf('7/25')),
  half('I-STD-03', 'SG5', contentOf('12/49'), { state: 'withdrawn' }),
  half('I-STD-03', 'SG11', contentOf('10/41'), {
    state: 'sent-back',
    reasons: [{ field: 'denominator', reason: 'The work programme lists 43 open items on 30 June.' }],
  }),
  half('I-STD-03', 'SG12', contentOf('7/38')),
  half('I-STD-03', 'SG13', contentOf('22/85')),
  half('I-STD-03', 'SG15', contentOf('20/93'), { isLate: true }),
  half('I-STD-03', 'SG17', contentOf('26/91'), { state: 'verified' }),
  half('I-STD-03', 'SG20', contentOf('19/66'), { state: 'submitted' }),
  half('I-STD-03', 'SG21', contentOf('37/107')),
  half('I-STD-04', 'SG3', { notApplicable: 'No new work item was agreed in the period.' }),
  half('I-STD-04', 'SG2', contentOf('1/4'), { state: 'draft' }),
];

/** Everything that was typed in for 2026, in the order in which values follow one another. */
export const REPORTED: readonly SampleReport[] = [...OF_UNITS, ...Object.keys(APPROVED).flatMap(approved), ...OF_HALF];
