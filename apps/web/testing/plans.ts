import type { Budget, Plan } from '../src/api/plans';

const COUNCIL_2025: Plan['decisions'][number] = {
  id: '0198f3c2-7b1e-7c3a-9d42-0000000000d1',
  body: 'COUNCIL',
  verb: 'approved',
  years: [2026, 2027, 2028, 2029],
  decidedOn: '2025-06-27',
  document: 'C25/126',
  source: null,
  isSample: false,
  revokedAt: null,
  revocationReason: null,
};

/** Approved by the Council for four years, of which two lie within the strategic plan and the budget. */
export const operationalPlan: Plan = {
  id: '0198f3c2-7b1e-7c3a-9d42-0000000000a1',
  code: 'OP-2026-2029',
  kind: 'operational-plan',
  title: { en: 'Operational plan 2026-2029', fr: 'Plan opérationnel 2026-2029' },
  firstYear: 2026,
  lastYear: 2029,
  source: null,
  previousId: null,
  nextId: null,
  frozenAt: null,
  isSample: false,
  version: 1,
  kinds: [
    {
      id: '0198f3c2-7b1e-7c3a-9d42-0000000000b1',
      code: 'output',
      level: 1,
      title: { en: 'Output' },
      results: 7,
      version: 1,
    },
  ],
  decisions: [COUNCIL_2025],
  standingDecisionId: COUNCIL_2025.id,
  years: [2026, 2027, 2028, 2029].map((year) => ({
    year,
    status: year < 2028 ? 'endorsed' : 'indicative',
    decisionId: COUNCIL_2025.id,
    outside: year < 2028 ? [] : ['strategic-plan', 'budget'],
  })),
};

/** On which nothing was decided yet. */
export const strategicPlan: Plan = {
  ...operationalPlan,
  id: '0198f3c2-7b1e-7c3a-9d42-0000000000a2',
  code: 'SP-2024-2027',
  kind: 'strategic-plan',
  title: { en: 'Strategic plan 2024-2027' },
  firstYear: 2024,
  lastYear: 2027,
  kinds: [],
  decisions: [],
  standingDecisionId: null,
  years: [2024, 2025, 2026, 2027].map((year) => ({ year, status: 'undecided', decisionId: null, outside: [] })),
};

export const budget: Budget = {
  id: '0198f3c2-7b1e-7c3a-9d42-0000000000c1',
  code: 'BUDGET-2026-2027',
  firstYear: 2026,
  lastYear: 2027,
  approvedOn: '2025-06-27',
  document: 'C25/100',
  source: null,
  isSample: false,
  version: 1,
};
