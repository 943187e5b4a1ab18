import type { SampleBudget } from './sample-plan.types';

/** Two budgets of the Union. Published: that the Council of 2025 approved 2026-2027. Sample: the other, and both names. */
export const SAMPLE_BUDGETS: readonly SampleBudget[] = [
  {
    code: 'BUDGET-2024-2025',
    firstYear: 2024,
    lastYear: 2025,
    approvedOn: '2023-07-21',
    document: 'Council 2023 (document number not found)',
  },
  {
    code: 'BUDGET-2026-2027',
    firstYear: 2026,
    lastYear: 2027,
    approvedOn: '2025-06-27',
    document: 'Council 2025 (document number not found)',
    source: 'itu.int, Council snapshot report 2025: budget 2026-2027; the session ended on 27 June 2025',
  },
];
