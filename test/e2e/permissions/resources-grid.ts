import type { GridRow } from './grid';
import { PRINCIPALS, type Principal } from './principals';

const planReaders = PRINCIPALS.filter((name) => name !== 'council' && name !== 'somebody without a role');
const planner = ['planner'] as const;

const NOWHERE = '00000000-0000-7000-8000-000000000000';
const money = { amount: '1850000', currency: 'CHF' };

/** About what is not there: a policy is asked before anything is looked for. */
const missing = (
  route: string,
  allowed: readonly Principal[],
  request: { body?: object; query?: string },
): GridRow => ({
  route,
  allowed,
  mayBeMissing: true,
  request: async () => request,
});

/** Who reads and plans money and people. */
export const RESOURCES_GRID: readonly GridRow[] = [
  missing('GET /api/v1/resources', planReaders, { query: `?framework=${NOWHERE}` }),
  missing('POST /api/v1/resources', planner, { body: { resultId: NOWHERE, year: 2026, use: 'planned', money } }),
  missing('GET /api/v1/exports/resources', planReaders, { query: `?framework=${NOWHERE}` }),
  missing('GET /api/v1/exports/resources-template', planReaders, { query: `?framework=${NOWHERE}` }),
  { route: 'POST /api/v1/imports/resources', allowed: planner },
  missing('GET /api/v1/resources/:id/revisions', planReaders, {}),
  missing('POST /api/v1/resources/:id/revisions', planner, { body: { money, reason: 'Corrected' } }),
  missing('POST /api/v1/resources/:id/withdrawals', planner, { body: { reason: 'Entered by mistake' } }),
  missing('POST /api/v1/budget-ceilings', planner, {
    body: { frameworkId: NOWHERE, year: 2026, money, document: 'Decision 5' },
  }),
  missing('GET /api/v1/budget-ceilings/:id/revisions', planReaders, {}),
  missing('POST /api/v1/budget-ceilings/:id/revisions', planner, {
    body: { money, document: 'Decision 5', reason: 'Revised' },
  }),
];
