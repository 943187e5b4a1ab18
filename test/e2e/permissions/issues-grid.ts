import type { GridRow } from './grid';
import { PRINCIPALS, type Principal } from './principals';

const planner = ['planner'] as const;
const director = ['director'] as const;

const REPORT = '00000000-0000-7000-8000-000000000000';
const WISH = {
  reportId: REPORT,
  documentNumber: 'C26/35',
  documentDay: '2026-04-20',
  languages: ['en'],
  isPublic: false,
};

/** About an issue that is not there: a policy is asked before anything is looked for, or everybody may read what is issued. */
const missing = (route: string, allowed: readonly Principal[], body?: object): GridRow => ({
  route,
  allowed,
  mayBeMissing: true,
  request: async () => ({ ...(body && { body }) }),
});

/** Who prepares, approves and reads issues of reports. What is not issued yet is a question of the issue. */
export const ISSUES_GRID: readonly GridRow[] = [
  { route: 'GET /api/v1/issues', allowed: PRINCIPALS },
  missing('POST /api/v1/issues', planner, WISH),
  missing('GET /api/v1/issues/:id', PRINCIPALS),
  missing('GET /api/v1/issues/:id/reading', PRINCIPALS),
  missing('GET /api/v1/issues/:id/files/:language/:format', PRINCIPALS),
  missing('GET /api/v1/issues/:id/seals/:number/manifest', PRINCIPALS),
  missing('GET /api/v1/issues/:id/seals/:number/signature', PRINCIPALS),
  missing('POST /api/v1/issues/:id/approvals', director, {}),
  missing('POST /api/v1/issues/:id/returns', director, { note: 'The date is wrong.' }),
  missing('POST /api/v1/issues/:id/withdrawals', planner),
  missing('POST /api/v1/issues/:id/translations', planner, { languages: ['fr'] }),
  missing('POST /api/v1/issues/:id/retries', planner),
  missing('POST /api/v1/issues/:id/transmissions', director, { occasion: 'C26', transmittedOn: '2026-04-21' }),
];
