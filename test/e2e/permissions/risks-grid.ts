import { aRisk } from '../../support/risks';
import type { GridRow, Request } from './grid';
import { PRINCIPALS, type Scene } from './principals';

/** All but members of the Council, and those who hold no role. */
const readers = PRINCIPALS.filter((name) => name !== 'council' && name !== 'somebody without a role');
const planner = ['planner'] as const;
const writers = ['planner', 'contributor of the unit'] as const;
const climbers = [...writers, 'director'] as const;

type Made = (scene: Scene) => Promise<Request>;

/** A risk of the unit that somebody else raised and assessed, with a treatment and a control. */
const risk =
  (body?: object, wish: Parameters<typeof aRisk>[2] = {}): Made =>
  async ({ source, unit }) => ({ id: (await aRisk(source, unit, wish)).id, ...(body && { body }) });
const treatment: Made = async ({ source, unit }) => ({
  id: (await aRisk(source, unit)).treatmentId,
  body: { progress: 50 },
});
const control: Made = async ({ source, unit }) => ({
  id: (await aRisk(source, unit)).controlId,
  body: { untilOn: '2026-12-31' },
});
const category =
  (body: object): Made =>
  async ({ source, unit }) => ({ id: (await aRisk(source, unit)).categoryId, body });

const WORDS = { en: 'Words' };
const PLAN = { response: 'limit', title: WORDS, dueOn: '2999-12-31' };
const NAMES = [{ en: 'a' }, { en: 'b' }, { en: 'c' }];
const LINE = ['low', 'medium', 'high'];
const one = '/api/v1/risks/:id';
const REASON = { reason: 'Somebody must know' };

/** Who may do what with risks. */
export const RISKS_GRID: readonly GridRow[] = [
  { route: 'GET /api/v1/risks', allowed: readers },
  {
    route: 'POST /api/v1/risks',
    allowed: writers,
    request: async ({ source, unit }) => ({
      body: {
        title: WORDS,
        cause: WORDS,
        event: WORDS,
        consequence: WORDS,
        class: 'operational',
        nature: 'threat',
        proximity: 'later',
        unitId: unit,
        categoryId: (await aRisk(source, unit)).categoryId,
      },
    }),
  },
  { route: 'GET /api/v1/exports/risks', allowed: readers },
  { route: 'GET /api/v1/exports/risks-template', allowed: readers },
  {
    route: 'POST /api/v1/imports/risks',
    allowed: ['planner', 'contributor of the unit', 'contributor of another unit'],
  },
  { route: `GET ${one}`, allowed: readers, request: risk() },
  { route: `PATCH ${one}`, allowed: writers, request: risk({ proximity: 'later' }) },
  { route: `POST ${one}/openings`, allowed: writers, request: risk({}) },
  { route: `POST ${one}/monitorings`, allowed: writers, request: risk({}, { state: 'open' }) },
  { route: `POST ${one}/reopenings`, allowed: writers, request: risk({}, { state: 'open' }) },
  { route: `POST ${one}/closures`, allowed: writers, request: risk(REASON, { state: 'open' }) },
  { route: `GET ${one}/assessments`, allowed: readers, request: risk() },
  {
    route: `POST ${one}/assessments`,
    allowed: writers,
    request: risk({ kind: 'target', likelihood: 1, impact: 1, rationale: 'Soon' }),
  },
  {
    route: `POST ${one}/escalations`,
    allowed: climbers,
    request: risk({ toRung: 'council', ...REASON }, { state: 'open' }),
  },
  {
    route: `POST ${one}/acceptances`,
    about: 'of a risk in its unit',
    allowed: [],
    request: risk({ untilOn: '2999-12-31', ...REASON }, { state: 'open' }),
  },
  {
    route: `POST ${one}/acceptances`,
    about: 'of a risk that was escalated',
    allowed: ['director'],
    request: risk({ untilOn: '2999-12-31', ...REASON }, { state: 'open', rung: 'director' }),
  },
  {
    route: `POST ${one}/incidents`,
    allowed: writers,
    request: risk({ happenedOn: '2026-01-01', what: 'It happened' }, { state: 'open' }),
  },
  { route: `POST ${one}/reviews`, allowed: writers, request: risk({}, { state: 'open' }) },
  { route: `POST ${one}/treatments`, about: 'of a risk in its unit', allowed: writers, request: risk(PLAN) },
  {
    route: `POST ${one}/treatments`,
    about: 'of a risk that was escalated',
    allowed: climbers,
    request: risk(PLAN, { rung: 'director' }),
  },
  { route: `POST ${one}/controls`, allowed: writers, request: risk({ title: WORDS, sinceOn: '2026-01-01' }) },
  { route: 'GET /api/v1/treatments', allowed: readers },
  { route: 'PATCH /api/v1/treatments/:id', allowed: writers, request: treatment },
  { route: 'PATCH /api/v1/risk-controls/:id', allowed: writers, request: control },
  { route: 'GET /api/v1/risk-categories', allowed: readers },
  {
    route: 'POST /api/v1/risk-categories',
    allowed: planner,
    request: async () => ({ body: { code: Math.random().toString(36).slice(2), title: WORDS } }),
  },
  { route: 'PATCH /api/v1/risk-categories/:id', allowed: planner, request: category({ title: WORDS }) },
  {
    route: 'POST /api/v1/risk-categories/:id/appetites',
    allowed: planner,
    request: category({ appetite: 'low', rationale: 'So it was decided', effectiveFrom: '2026-01-01' }),
  },
  { route: 'GET /api/v1/risk-matrices', allowed: readers },
  {
    route: 'POST /api/v1/risk-matrices',
    allowed: planner,
    request: async () => ({ body: { likelihoods: NAMES, impacts: NAMES, cells: [LINE, LINE, LINE] } }),
  },
  { route: 'GET /api/v1/risk-maps', allowed: readers },
  { route: 'GET /api/v1/risk-findings', allowed: readers },
];
