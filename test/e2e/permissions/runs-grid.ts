import { SHORT_REPORT } from '../../support/report-wishes';
import type { GridRow, Request } from './grid';

/** Who reads reports that are being made. */
const readers = ['planner', 'director', 'auditor'] as const;
const planner = ['planner'] as const;

/** A key that no other definition has. */
const code = (): string =>
  `of-${Math.random()
    .toString(36)
    .replaceAll(/[^a-z]/g, '')}`;

/** A policy is asked before anything is looked for. */
const missing = (route: string, allowed: GridRow['allowed'], body?: object): GridRow => ({
  route,
  allowed,
  mayBeMissing: true,
  request: async (): Promise<Request> => (body ? { body } : {}),
});

/** Who may do what with definitions of reports and with their runs. */
export const RUNS_GRID: readonly GridRow[] = [
  { route: 'GET /api/v1/report-definitions', allowed: readers },
  missing('GET /api/v1/report-definitions/:id', readers),
  {
    route: 'POST /api/v1/report-definitions',
    allowed: planner,
    request: async () => ({ body: { ...SHORT_REPORT, code: code(), isActive: false } }),
  },
  missing('PATCH /api/v1/report-definitions/:id', planner, { cutOffDays: 8 }),
  { route: 'GET /api/v1/runs', allowed: readers },
  missing('GET /api/v1/runs/:id', readers),
  {
    route: 'POST /api/v1/runs',
    allowed: planner,
    mayBeMissing: true,
    request: async () => ({ body: { definition: 'council-summary', occasion: 'C99' } }),
  },
  missing('POST /api/v1/runs/:id/retries', planner),
  missing('POST /api/v1/runs/:id/renewals', planner),
  missing('GET /api/v1/runs/:id/files', readers),
  missing('GET /api/v1/runs/:id/files/:language/:format', readers),
];
