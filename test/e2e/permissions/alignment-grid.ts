import type { GridRow } from './grid';
import { PRINCIPALS, type Principal } from './principals';

const planReaders = PRINCIPALS.filter((name) => name !== 'council' && name !== 'somebody without a role');
const planner = ['planner'] as const;

/** About what is not there: a policy is asked before anything is looked for. */
const missing = (route: string, allowed: readonly Principal[], body?: object): GridRow => ({
  route,
  allowed,
  mayBeMissing: true,
  request: async () => ({ ...(body && { body }) }),
});

/** Who reads how plans line up, and who bears what does not. */
export const ALIGNMENT_GRID: readonly GridRow[] = [
  missing('GET /api/v1/alignment', planReaders),
  missing('GET /api/v1/alignment/findings', planReaders),
  missing('GET /api/v1/alignment/flows', planReaders),
  missing('GET /api/v1/alignment/matrix', planReaders),
  missing('GET /api/v1/exports/alignment-matrix', planReaders),
  missing('POST /api/v1/alignment/checks', planner, {}),
  missing('POST /api/v1/alignment/findings/:id/acknowledgements', planner, {
    reason: 'The plan is rewritten',
    untilOn: '2026-12-31',
  }),
  missing('POST /api/v1/alignment/acknowledgements/:id/withdrawals', planner, { reason: 'Not borne after all' }),
];
