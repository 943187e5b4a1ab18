import type { GridRow } from './grid';
import type { Principal } from './principals';

const planner = ['planner'] as const;
const readers = ['planner', 'director', 'auditor'] as const;
/** Which rapporteur reads which version is a question of the version. */
const reviewReaders: readonly Principal[] = [...readers, 'rapporteur of the Sector', 'rapporteur of another unit'];

const BODY = [{ kind: 'paragraph', runs: [{ text: 'All is well.' }] }];

/** A row about something that is not there: a policy is asked before anything is looked for. */
const missing = (
  route: string,
  allowed: readonly Principal[],
  request: { body?: object; query?: string } = {},
): GridRow => ({
  route,
  allowed,
  mayBeMissing: true,
  request: async () => request,
});

/** Who may do what with reports as they are being written, and with the documents of what was sent to review. */
export const EDITING_GRID: readonly GridRow[] = [
  { route: 'GET /api/v1/reports', allowed: readers },
  missing('GET /api/v1/reports/:id', readers),
  missing('GET /api/v1/reports/:id/versions', reviewReaders),
  missing('GET /api/v1/reports/:id/preview', readers, { query: '?language=en' }),
  missing('PUT /api/v1/reports/:id/reviewers', planner, { body: { reviewers: [] } }),
  missing('POST /api/v1/reports/:id/versions', planner, { body: { reviewDueOn: '2999-01-01' } }),
  missing('POST /api/v1/versions/:id/retries', planner),
  missing('GET /api/v1/versions/:id/files', reviewReaders),
  missing('GET /api/v1/versions/:id/files/:language/:format', reviewReaders),
  missing('GET /api/v1/reports/:id/texts/:section/:language', readers),
  missing('PUT /api/v1/reports/:id/texts/:section/:language', planner, { body: { body: BODY } }),
];
