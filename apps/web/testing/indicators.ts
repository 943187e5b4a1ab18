import type { Indicator, IndicatorVersion, Target } from '../src/api/indicators';

const OP = { id: 'op', code: 'OP-2026-2029', kind: 'operational-plan' as const, title: { en: 'Operational plan' } };
/** What the indicator below measures. */
export const measuredResult = {
  id: 'o1',
  code: 'O1',
  title: { en: 'Governance' },
  kind: { code: 'output', level: 1, title: { en: 'Output' } },
  framework: OP,
};
const TARGET: Target = {
  id: 't1',
  category: null,
  value: '52.0',
  low: null,
  high: null,
  step: null,
  onDay: '2026-12-31',
  effectiveFrom: '2025-05-30',
  effectiveUntil: null,
  rationale: 'Sooner is better.',
  decisionReference: 'TSAG-TD 41',
  milestones: [{ onDay: '2025-12-31', value: '57' }],
  isInForce: true,
};
const BASELINE = {
  id: 'b1',
  category: null,
  value: '63',
  onDay: '2021-12-31',
  effectiveFrom: '2022-01-14',
  rationale: '',
  decisionReference: '',
  isInForce: true,
};
const VERSION: IndicatorVersion = {
  id: 'v2',
  number: 2,
  startsOn: '2025-01-01',
  bridge: null,
  title: { en: 'Days to approval' },
  definition: { en: 'From consent to approval.' },
  measure: { en: 'days' },
  kind: 'decrease',
  aggregation: 'point',
  partAggregation: 'single',
  numerator: null,
  denominator: null,
  frequency: 'quarter',
  series: null,
  opensAfterDays: 0,
  lagDays: 20,
  graceDays: 10,
  dataSource: null,
  tolerance: '0.05',
  absoluteTolerance: null,
  lowLimit: null,
  highLimit: '200',
  needsEvidence: true,
  steps: null,
  stages: null,
  breakdowns: [],
  hasValues: false,
  baselines: [BASELINE],
  targets: [{ ...TARGET, id: 't0', value: '54', isInForce: false }, TARGET],
  version: 1,
};
const UNIT = { id: 'u', code: 'TSB', kind: 'unit' as const, title: { en: 'Bureau' } };
/** Days to approval, in its second version, with a target, a baseline and the result that it measures. */
export const indicator: Indicator = {
  id: 'i1',
  code: 'I-STD-02',
  unit: UNIT,
  source: null,
  retiredOn: null,
  isSample: false,
  version: 1,
  parts: [{ id: 'p1', unit: UNIT, from: null, until: null }],
  people: [{ id: 'lea', name: 'Léa Ferrer' }],
  measures: [{ id: 'm1', weight: '2', isCritical: true, from: '2026-01-01', until: null, result: measuredResult }],
  versions: [VERSION, { ...VERSION, id: 'v1', number: 1, startsOn: null, title: { en: 'Weeks' }, targets: [] }],
};
