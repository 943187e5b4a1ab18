import type { ActualState } from '@resolute/domain';
import { SHEET } from '../../support/indicators';
import type { TestPerson } from '../../support/people';
import { TSAG_MEETING } from '../../support/report-wishes';
import { PRINCIPALS, type Principal, type Scene } from './principals';

/** What a request of the grid is made of: the id in its path, what it asks for beside, and its body. */
export interface Request {
  readonly id?: string;
  readonly query?: string;
  readonly body?: object;
}

export interface GridRow {
  readonly route: string;
  /** What the request is about, where a route has several rows. */
  readonly about?: string;
  /** Who gets past the policies. Everybody else who is signed in is refused with 403, outsiders with 401. */
  readonly allowed: readonly Principal[];
  /** Open to whoever still owes a second factor, as this is about just that. */
  readonly halfSignedIn?: boolean;
  /** What is asked about is not there for most people; saying so comes after the policy. */
  readonly mayBeMissing?: boolean;
  /** Makes what the request is about, anew for each try: some requests change it. */
  readonly request?: (scene: Scene, self: TestPerson) => Promise<Request>;
}

const everybody = PRINCIPALS;
const administrator = ['administrator'] as const;
const readers = ['administrator', 'planner', 'auditor'] as const;

/** All but members of the Council, and those who hold no role. */
const planReaders = PRINCIPALS.filter((name) => name !== 'council' && name !== 'somebody without a role');
const planner = ['planner'] as const;

/** Fewer than those who read an accepted value. */
const evidenceReaders: readonly Principal[] = [
  'planner',
  'contributor of the unit',
  'verifier of the Sector',
  'verifier of the unit',
  'director',
  'auditor',
];
const someEvidence = async (scene: Scene): Promise<Request> => ({ id: await scene.evidence() });

const RETURN = { reasons: [{ field: 'value', reason: 'A quarter is missing' }] };

/** A value of the unit in a state, with other people's hands. */
const value =
  (state: ActualState, body?: object) =>
  async (scene: Scene): Promise<Request> => ({ id: (await scene.value(state)).id, ...(body && { body }) });

/** A key that no other row has. */
const lettersOnly = (): string =>
  Math.random()
    .toString(36)
    .replaceAll(/[^a-z]/g, '');

/** A row about something that is not there: a policy is asked before anything is looked for. */
const missing = (route: string, allowed: readonly Principal[], body?: object): GridRow => ({
  route,
  allowed,
  mayBeMissing: true,
  request: async () => (body ? { body } : {}),
});

const somebody = async ({ people }: Scene): Promise<Request> => ({
  id: (await people.person([{ role: 'council' }])).id,
});
const aUnit = async ({ unit }: Scene): Promise<Request> => ({ id: unit });
const about =
  (make: (scene: Scene) => Promise<Request>, body: object) =>
  async (scene: Scene): Promise<Request> => ({
    ...(await make(scene)),
    body,
  });
const held = async ({ people }: Scene): Promise<Request> => ({
  id: (await people.person([{ role: 'council' }])).grantIds[0] ?? '',
});
const proposed = async ({ people }: Scene): Promise<Request> => ({ id: await people.proposal('planner') });
const days = { fromDay: '2999-01-01', toDay: '2999-01-31' };

/** Every route of the API that keeps something: who may use it. A route without a row fails the test. */
export const GRID: readonly GridRow[] = [
  { route: 'GET /api/v1/people', allowed: readers },
  { route: 'GET /api/v1/people/:id', allowed: readers, request: somebody },
  {
    route: 'POST /api/v1/people',
    allowed: administrator,
    request: async () => ({
      body: { name: 'New', email: `${Math.random().toString(36).slice(2)}@test.example`, language: 'en' },
    }),
  },
  { route: 'PATCH /api/v1/people/:id', allowed: administrator, request: about(somebody, { name: 'Renamed' }) },
  { route: 'POST /api/v1/people/:id/disablings', allowed: administrator, request: somebody },
  { route: 'POST /api/v1/people/:id/enablings', allowed: administrator, request: somebody },
  { route: 'POST /api/v1/people/:id/invitations', allowed: administrator, request: somebody },
  { route: 'POST /api/v1/people/:id/session-endings', allowed: administrator, request: somebody },
  {
    route: 'POST /api/v1/people/:id/second-factor-removals',
    allowed: administrator,
    mayBeMissing: true,
    request: somebody,
  },
  {
    route: 'POST /api/v1/people/:id/role-grants',
    allowed: administrator,
    request: about(somebody, { role: 'auditor' }),
  },
  {
    route: 'POST /api/v1/people/:id/role-grants',
    about: 'for oneself',
    allowed: [],
    request: async (_, self) => ({ id: self.id, body: { role: 'auditor' } }),
  },
  { route: 'GET /api/v1/role-grants', allowed: readers },
  { route: 'POST /api/v1/role-grants/:id/confirmations', allowed: administrator, request: proposed },
  { route: 'POST /api/v1/role-grants/:id/declinations', allowed: administrator, request: proposed },
  { route: 'POST /api/v1/role-grants/:id/revocations', allowed: administrator, request: held },
  { route: 'GET /api/v1/colleagues', allowed: everybody },
  { route: 'GET /api/v1/units', allowed: everybody },
  { route: 'GET /api/v1/units/:id', allowed: everybody, request: aUnit },
  {
    route: 'POST /api/v1/units',
    allowed: administrator,
    request: async () => ({
      body: { code: Math.random().toString(36).slice(2), kind: 'unit', title: { en: 'A unit' } },
    }),
  },
  { route: 'PATCH /api/v1/units/:id', allowed: administrator, request: about(aUnit, { kind: 'unit' }) },
  { route: 'GET /api/v1/substitutions', allowed: everybody },
  {
    route: 'POST /api/v1/substitutions',
    about: 'for oneself',
    allowed: everybody,
    request: async ({ people }) => ({ body: { substituteId: (await people.person()).id, ...days } }),
  },
  {
    route: 'POST /api/v1/substitutions',
    about: 'for somebody else',
    allowed: ['administrator', 'planner'],
    request: async ({ people }) => ({
      body: { absentId: (await people.person()).id, substituteId: (await people.person()).id, ...days },
    }),
  },
  {
    route: 'POST /api/v1/substitutions/:id/revocations',
    about: 'of oneself',
    allowed: everybody,
    request: async ({ people }, self) => ({ id: await people.substitution(self.id) }),
  },
  {
    route: 'POST /api/v1/substitutions/:id/revocations',
    about: 'of somebody else',
    allowed: ['administrator', 'planner'],
    request: async ({ people }) => ({ id: await people.substitution((await people.person()).id) }),
  },
  { route: 'GET /api/v1/sessions', allowed: everybody },
  { route: 'DELETE /api/v1/sessions/current', allowed: everybody, halfSignedIn: true },
  { route: 'DELETE /api/v1/sessions', allowed: everybody },
  {
    route: 'DELETE /api/v1/sessions/:id',
    allowed: everybody,
    request: async ({ people }, self) => ({ id: await people.sessionId(self.id) }),
  },
  {
    route: 'POST /api/v1/sessions/current/second-factor-checks',
    allowed: everybody,
    halfSignedIn: true,
    mayBeMissing: true,
    request: async () => ({ body: { code: '000000' } }),
  },
  { route: 'POST /api/v1/second-factors', allowed: everybody, halfSignedIn: true },
  {
    route: 'POST /api/v1/second-factors/current/confirmations',
    allowed: everybody,
    halfSignedIn: true,
    mayBeMissing: true,
    request: async () => ({ body: { code: '000000' } }),
  },
  {
    route: 'DELETE /api/v1/second-factors/current',
    allowed: everybody,
    request: async () => ({ body: { password: 'a wrong password' } }),
  },
  {
    route: 'POST /api/v1/password-changes',
    allowed: everybody,
    request: async () => ({ body: { currentPassword: 'a wrong password', newPassword: 'seven blue herons wade' } }),
  },
  { route: 'GET /api/v1/notifications', allowed: everybody },
  missing('POST /api/v1/notifications/:id/readings', everybody),
  {
    route: 'POST /api/v1/notification-readings',
    allowed: everybody,
    request: async () => ({ body: { upTo: '0198f3c2-7b1e-7c3a-9d42-5f6a8b9c0d13' } }),
  },
  { route: 'GET /api/v1/notification-settings', allowed: everybody },
  {
    route: 'PATCH /api/v1/notification-settings',
    allowed: everybody,
    request: async () => ({ body: { mail: 'off' } }),
  },
  { route: 'GET /api/v1/calendar-feeds', allowed: everybody },
  { route: 'POST /api/v1/calendar-feeds', allowed: everybody },
  missing('DELETE /api/v1/calendar-feeds/:id', everybody),
  { route: 'GET /api/v1/saved-views', allowed: everybody, request: async () => ({ query: '?screen=risks' }) },
  {
    route: 'POST /api/v1/saved-views',
    allowed: everybody,
    request: async () => ({ body: { screen: 'risks', name: lettersOnly(), query: 'show=above' } }),
  },
  missing('PATCH /api/v1/saved-views/:id', everybody),
  missing('DELETE /api/v1/saved-views/:id', everybody),
  { route: 'GET /api/v1/profile', allowed: everybody },
  { route: 'PATCH /api/v1/profile', allowed: everybody, request: async () => ({ body: { theme: 'dark' } }) },
  { route: 'GET /api/v1/frameworks', allowed: planReaders },
  {
    route: 'POST /api/v1/frameworks',
    allowed: planner,
    request: async () => ({
      body: {
        code: Math.random().toString(36).slice(2),
        kind: 'operational-plan',
        title: { en: 'A plan' },
        firstYear: 2026,
        lastYear: 2029,
        kinds: [],
      },
    }),
  },
  missing('GET /api/v1/frameworks/:id', planReaders),
  missing('PATCH /api/v1/frameworks/:id', planner, { code: 'OP' }),
  missing('POST /api/v1/frameworks/:id/kinds', planner, { code: 'output', level: 1, title: { en: 'Outputs' } }),
  missing('POST /api/v1/frameworks/:id/editions', planner, { code: 'OP', title: { en: 'Next' } }),
  missing('POST /api/v1/frameworks/:id/decisions', planner, {
    body: 'COUNCIL',
    verb: 'approved',
    years: [2026],
    decidedOn: '2025-06-27',
    document: 'C25/126',
  }),
  missing('POST /api/v1/plan-decisions/:id/revocations', planner, { reason: 'Recorded in error' }),
  missing('GET /api/v1/frameworks/:id/map', planReaders),
  missing('GET /api/v1/frameworks/:id/comparisons/:otherId', planReaders),
  { route: 'GET /api/v1/results', allowed: planReaders },
  missing('POST /api/v1/results', planner, {
    frameworkId: '0198f3c2-7b1e-7c3a-9d42-5f6a8b9c0d13',
    kind: 'output',
    code: 'O1',
    title: { en: 'Output' },
    controlLevel: 'full',
  }),
  missing('GET /api/v1/results/:id', planReaders),
  missing('PATCH /api/v1/results/:id', planner, { code: 'O1' }),
  missing('POST /api/v1/results/:id/links', planner, { parentId: '0198f3c2-7b1e-7c3a-9d42-5f6a8b9c0d13' }),
  missing('POST /api/v1/result-links/:id/endings', planner, { until: null }),
  missing('POST /api/v1/results/:id/successions', planner, { kind: 'dropped' }),
  missing('DELETE /api/v1/successions/:id', planner),
  missing('POST /api/v1/results/:id/year-entries', planner, { year: 2026, planned: { en: 'Work' } }),
  missing('PATCH /api/v1/year-entries/:id', planner, { planned: { en: 'Work' } }),
  missing('DELETE /api/v1/year-entries/:id', planner),
  { route: 'GET /api/v1/budgets', allowed: planReaders },
  {
    route: 'POST /api/v1/budgets',
    allowed: planner,
    request: async () => ({
      body: {
        code: Math.random().toString(36).slice(2),
        firstYear: 2026,
        lastYear: 2027,
        approvedOn: '2025-06-27',
        document: 'C25',
      },
    }),
  },
  missing('GET /api/v1/budgets/:id', planReaders),
  missing('PATCH /api/v1/budgets/:id', planner, { code: 'B' }),
  { route: 'GET /api/v1/ratings', allowed: planReaders },
  { route: 'GET /api/v1/overview', allowed: planReaders },
  missing('GET /api/v1/indicators/:id/explain', planReaders),
  missing('GET /api/v1/results/:id/explain', planReaders),
  missing('GET /api/v1/indicators/:id/breakdown-trends', planReaders),
  { route: 'GET /api/v1/overdue-reports', allowed: planReaders },
  { route: 'GET /api/v1/indicators', allowed: planReaders },
  missing('GET /api/v1/indicators/:id', planReaders),
  {
    route: 'POST /api/v1/indicators',
    allowed: planner,
    request: async ({ unit }) => ({ body: { code: Math.random().toString(36).slice(2), unitId: unit, sheet: SHEET } }),
  },
  missing('PATCH /api/v1/indicators/:id', planner, { code: 'I-1' }),
  missing('POST /api/v1/indicators/:id/versions', planner, { startsOn: '2027-01-01', sheet: SHEET }),
  missing('PATCH /api/v1/indicator-versions/:id', planner, SHEET),
  missing('POST /api/v1/indicators/:id/parts', planner, { unitId: '0198f3c2-7b1e-7c3a-9d42-5f6a8b9c0d13' }),
  missing('PATCH /api/v1/indicator-parts/:id', planner, { until: null }),
  missing('POST /api/v1/indicators/:id/measured-results', planner, {
    resultId: '0198f3c2-7b1e-7c3a-9d42-5f6a8b9c0d13',
  }),
  missing('POST /api/v1/measured-results/:id/endings', planner, { until: null }),
  missing('POST /api/v1/indicator-versions/:id/baselines', planner, { value: '63', onDay: '2024-12-31' }),
  missing('DELETE /api/v1/baselines/:id', planner),
  missing('POST /api/v1/indicator-versions/:id/targets', planner, {
    value: '52',
    onDay: '2027-12-31',
    rationale: 'Asked for',
    decisionReference: 'TD 101',
  }),
  missing('POST /api/v1/targets/:id/withdrawals', planner, { until: null }),
  { route: 'GET /api/v1/dimensions', allowed: planReaders },
  missing('GET /api/v1/dimensions/:id', planReaders),
  {
    route: 'POST /api/v1/dimensions',
    allowed: planner,
    request: async () => ({
      body: { code: `d-${lettersOnly()}`, title: { en: 'A dimension' }, categories: [] },
    }),
  },
  missing('PATCH /api/v1/dimensions/:id', planner, { title: { en: 'A dimension' } }),
  missing('POST /api/v1/dimensions/:id/retirements', planner),
  missing('POST /api/v1/dimensions/:id/categories', planner, { code: 'a', title: { en: 'A category' } }),
  missing('PATCH /api/v1/categories/:id', planner, { title: { en: 'A category' } }),
  { route: 'GET /api/v1/occasions', allowed: planReaders },
  missing('GET /api/v1/occasions/:id', planReaders),
  {
    route: 'POST /api/v1/occasions',
    allowed: planner,
    request: async () => ({ body: { code: `M-${lettersOnly().toUpperCase()}`, ...TSAG_MEETING } }),
  },
  missing('PATCH /api/v1/occasions/:id', planner, { toDay: '2026-05-29' }),
  missing('POST /api/v1/occasions/:id/cancellations', planner, { reason: 'The room is closed' }),
  {
    route: 'GET /api/v1/cells',
    allowed: planReaders,
    request: async () => ({ query: '?from=2026-01-01&to=2026-12-31' }),
  },
  {
    route: 'GET /api/v1/open-cells',
    allowed: planReaders,
    request: async ({ unit }) => ({ query: `?unit=${unit}` }),
  },
  { route: 'GET /api/v1/period-closures', allowed: everybody },
  {
    route: 'POST /api/v1/period-closures',
    allowed: planner,
    request: async () => ({ body: { from: '1999-01-01', to: '1999-12-31', decision: 'C26/DEC/1' } }),
  },
  missing('POST /api/v1/period-closures/:id/revocations', planner),
  { route: 'GET /api/v1/window-exceptions', allowed: everybody },
  {
    route: 'POST /api/v1/window-exceptions',
    allowed: planner,
    request: async () => ({ body: { period: '1999', reason: 'The secretariat moved', until: '2999-12-31' } }),
  },
  missing('POST /api/v1/window-exceptions/:id/revocations', planner),
  { route: 'GET /api/v1/inbox', allowed: planReaders },
  { route: 'GET /api/v1/waiting-reports', allowed: planReaders },
  { route: 'GET /api/v1/waiting-batches', allowed: planReaders },
  { route: 'GET /api/v1/actuals', allowed: planReaders },
  { route: 'GET /api/v1/actuals/:id', about: 'that is accepted', allowed: planReaders, request: value('accepted') },
  {
    route: 'GET /api/v1/actuals/:id/explain',
    about: 'that is accepted',
    allowed: planReaders,
    request: value('accepted'),
  },
  {
    route: 'POST /api/v1/actuals',
    allowed: ['contributor of the unit'],
    request: async (scene) => {
      const { indicatorId, partId } = await scene.value();
      return { body: { indicatorId, partId, period: '2025', value: '80' } };
    },
  },
  {
    route: 'PATCH /api/v1/actuals/:id',
    allowed: ['contributor of the unit'],
    request: value('draft', { value: '81' }),
  },
  {
    route: 'POST /api/v1/actuals/:id/submissions',
    about: 'of somebody else',
    allowed: [],
    request: value('draft'),
  },
  {
    route: 'POST /api/v1/actuals/:id/withdrawals',
    about: 'of somebody else',
    allowed: [],
    request: value('submitted'),
  },
  {
    route: 'POST /api/v1/actuals/:id/corrections',
    allowed: ['contributor of the unit'],
    request: value('accepted', { reason: 'Counted twice' }),
  },
  {
    route: 'POST /api/v1/actuals/:id/verifications',
    allowed: ['verifier of the Sector', 'verifier of the unit'],
    request: value('submitted'),
  },
  { route: 'POST /api/v1/actuals/:id/acceptances', allowed: planner, request: value('verified') },
  {
    route: 'POST /api/v1/actuals/:id/returns',
    about: 'that is submitted',
    allowed: ['verifier of the Sector', 'verifier of the unit'],
    request: value('submitted', RETURN),
  },
  { route: 'POST /api/v1/actuals/:id/evidence', allowed: ['contributor of the unit'], request: value('draft') },
  { route: 'GET /api/v1/evidence/:id/content', allowed: evidenceReaders, request: someEvidence },
  { route: 'DELETE /api/v1/evidence/:id', allowed: ['contributor of the unit'], request: someEvidence },
  {
    route: 'POST /api/v1/actuals/:id/returns',
    about: 'that is verified',
    allowed: planner,
    request: value('verified', RETURN),
  },
  { route: 'GET /api/v1/imports', allowed: planReaders },
  missing('GET /api/v1/imports/:id', planReaders),
  missing('GET /api/v1/imports/:id/rows', planReaders),
  missing('GET /api/v1/imports/:id/marked-copy', planReaders),
  {
    route: 'GET /api/v1/exports/template',
    allowed: planReaders,
    request: async () => ({ query: '?from=2026-01-01&to=2026-12-31' }),
  },
  {
    route: 'GET /api/v1/exports/values',
    allowed: planReaders,
    request: async () => ({ query: '?from=2026-01-01&to=2026-12-31' }),
  },
  {
    route: 'POST /api/v1/imports',
    allowed: ['planner', 'contributor of the unit', 'contributor of another unit'],
  },
  missing('POST /api/v1/imports/:id/applications', planReaders),
  missing('POST /api/v1/imports/:id/submissions', planReaders),
  missing('POST /api/v1/imports/:id/withdrawals', planReaders),
  missing('POST /api/v1/imports/:id/verifications', planReaders),
  missing('POST /api/v1/imports/:id/acceptances', planReaders),
  missing('POST /api/v1/imports/:id/returns', planReaders, RETURN),
];
