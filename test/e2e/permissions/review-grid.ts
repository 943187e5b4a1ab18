import type { GridRow } from './grid';
import { PRINCIPALS, type Principal } from './principals';

const rapporteurs = ['rapporteur of the Sector', 'rapporteur of another unit'] as const;
const readers: readonly Principal[] = ['planner', 'director', 'auditor', ...rapporteurs];
const speakers: readonly Principal[] = ['planner', 'director', ...rapporteurs];

/** All but members of the Council, and those who hold no role: the list holds what waits for oneself. */
const everyReader = PRINCIPALS.filter((name) => name !== 'council' && name !== 'somebody without a role');

/** About a version that is not there: whether one may review at all is asked before anything is looked for. */
const missing = (route: string, allowed: readonly Principal[], body?: object, query?: string): GridRow => ({
  route,
  allowed,
  mayBeMissing: true,
  request: async () => ({ ...(body && { body }), ...(query !== undefined && { query }) }),
});

/** Two versions that are not there. */
const COMPARED = `?${['before', 'after'].map((side) => `${side}=version:0197a1b2-0000-7000-8000-0123456789ab`).join('&')}`;

/** Who reads reports in review, and who says something of them. Which of them is a question of who is named in each. */
export const REVIEW_GRID: readonly GridRow[] = [
  missing('GET /api/v1/versions/:id', readers),
  missing('GET /api/v1/versions/:id/changes', readers, undefined, '?since=1'),
  missing('GET /api/v1/versions/:id/comments', readers),
  missing('GET /api/v1/versions/:id/mentionable-people', readers),
  missing('POST /api/v1/versions/:id/comments', speakers, { section: 'goals', body: 'Which ones?' }),
  missing('POST /api/v1/versions/:id/endorsements', rapporteurs, { verdict: 'endorsed' }),
  missing('POST /api/v1/comments/:id/resolutions', speakers, { resolution: 'Done' }),
  missing('POST /api/v1/comments/:id/reopenings', speakers),
  { route: 'GET /api/v1/waiting-reviews', allowed: everyReader },
  missing('GET /api/v1/comparisons', readers, undefined, COMPARED),
];
