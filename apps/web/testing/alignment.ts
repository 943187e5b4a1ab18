import { ALIGNMENT_RULES } from '@resolute/domain';
import type { AlignmentMatrix, AlignmentOverview, Finding, Flows } from '../src/api/alignment';
import { operationalPlan, strategicPlan } from './plans';

const O1 = { id: 'o1', code: 'O1', title: { en: 'Governance', ar: 'الحوكمة' } };
const O2 = { id: 'o2', code: 'O2', title: { en: 'Study groups' } };
const C1 = { id: 'c1', code: 'C1', title: { en: 'Timely standards' } };

const COUNTS: Readonly<Partial<Record<string, { open: number; acknowledged: number }>>> = {
  'output-without-outcome': { open: 1, acknowledged: 0 },
  'result-without-money': { open: 0, acknowledged: 1 },
  'target-beyond-plan': { open: 1, acknowledged: 0 },
};

/** A plan of which one output of two is linked, with two open findings and one that is acknowledged. */
export const alignmentOverview: AlignmentOverview = {
  framework: operationalPlan,
  strategicPlan,
  checkedAt: '2026-03-20T06:00:00.000Z',
  coverage: [
    { figure: 'outputs-linked', part: '1', whole: '2', percent: '50.0', indicator: { id: 'i1', code: 'I-RBM-01' } },
    { figure: 'francs-linked', part: '3000000', whole: '4000000', percent: '75.0', indicator: null },
    {
      figure: 'risks-above-appetite',
      part: '3',
      whole: null,
      percent: null,
      byClass: { strategic: '1', operational: '2' },
      indicator: null,
    },
  ],
  rules: ALIGNMENT_RULES.map((rule) => ({ rule, open: 0, acknowledged: 0, ...COUNTS[rule] })),
};

/** An output that leads to no outcome. */
export const findingOf = (more: Partial<Finding> = {}): Finding => ({
  id: 'f1',
  rule: 'output-without-outcome',
  place: { kind: 'result', ...O2, resultKind: { en: 'Output' } },
  detail: {},
  standing: 'open',
  foundAt: '2026-03-19T06:00:00.000Z',
  mendedAt: null,
  acknowledgement: null,
  ...more,
});

/** A target that is due too late. */
export const lateTarget = findingOf({
  id: 'f2',
  rule: 'target-beyond-plan',
  place: { kind: 'indicator', id: 'i9', code: 'I-STD-02', title: { en: 'Days to approval' } },
  detail: { due: '2030-12-31', lastYear: 2029 },
});

/** Borne until a day, as the money comes later. */
export const knownFinding = findingOf({
  id: 'f3',
  rule: 'result-without-money',
  standing: 'acknowledged',
  acknowledgement: {
    id: 'a1',
    reason: 'The Council decides in June.',
    untilOn: '2026-06-30',
    by: { id: 'p1', name: 'Paula Okafor' },
    at: '2026-03-20T07:00:00.000Z',
  },
});

/** Four million francs of a year, of which three lead to a goal. */
export const moneyFlows: Flows = {
  columns: ['goal', 'outcome', 'output', 'money'],
  nodes: [
    { id: 'g1', column: 'goal', code: 'G1', title: { en: 'Universal connectivity' }, francs: '3000000' },
    { id: 'c1', column: 'outcome', code: 'C1', title: C1.title, francs: '3000000' },
    { id: 'unlinked-outcome', column: 'outcome', code: 'unlinked', title: {}, francs: '1000000' },
    { id: 'o1', column: 'output', code: 'O1', title: O1.title, francs: '3000000' },
    { id: 'o2', column: 'output', code: 'O2', title: O2.title, francs: '1000000' },
    { id: '2026', column: 'money', code: '2026', title: {}, francs: '4000000' },
  ],
  links: [
    { from: 'c1', to: 'g1', francs: '3000000', share: null },
    { from: 'o1', to: 'c1', francs: '3000000', share: '1' },
    { from: 'o2', to: 'unlinked-outcome', francs: '1000000', share: null },
    { from: '2026', to: 'o1', francs: '3000000', share: null },
    { from: '2026', to: 'o2', francs: '1000000', share: null },
  ],
};

export const alignmentMatrix: AlignmentMatrix = {
  framework: operationalPlan,
  outcomes: [
    { ...C1, goals: [{ id: 'g1', code: 'G1' }] },
    { id: 'c2', code: 'C2', title: { en: 'Bridging the gap' }, goals: [] },
  ],
  rows: [
    {
      output: O1,
      francs: '3000000',
      staffMonths: {},
      cells: [
        { outcomeId: 'c1', share: '0.6' },
        { outcomeId: 'c2', share: null },
      ],
      has: { money: true, operations: true, people: false },
      findings: 1,
    },
    {
      output: O2,
      francs: '1000000',
      staffMonths: {},
      cells: [],
      has: { money: true, operations: false, people: false },
      findings: 3,
    },
  ],
};
