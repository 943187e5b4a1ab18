import type { ActualState } from '@resolute/domain';
import { ACTION, NOTE } from '../../support/accountability';
import type { CheckedTable } from '../../support/checked-rows';
import type { GridRow, Request } from './grid';
import { PRINCIPALS, type Scene } from './principals';

/** All but members of the Council, and those who hold no role. */
const readers = PRINCIPALS.filter((name) => name !== 'council' && name !== 'somebody without a role');
const writers = ['contributor of the unit'] as const;
const verifiers = ['verifier of the Sector', 'verifier of the unit'] as const;
const planner = ['planner'] as const;

interface Checked {
  readonly route: string;
  readonly table: CheckedTable;
  readonly content: object;
  readonly returned: object;
}

/** The rows of one kind of thing that three people let pass. */
function rowsOf({ route, table, content, returned }: Checked): readonly GridRow[] {
  const made =
    (state: ActualState, body?: object) =>
    async (scene: Scene): Promise<Request> => ({ id: (await scene.checked(table, state)).id, ...(body && { body }) });
  const one = `/api/v1/${route}/:id`;
  return [
    { route: `GET /api/v1/${route}`, allowed: readers },
    { route: `GET ${one}`, about: 'that is accepted', allowed: readers, request: made('accepted') },
    { route: `GET ${one}/revisions`, allowed: readers, request: made('accepted') },
    {
      route: `POST /api/v1/${route}`,
      allowed: writers,
      request: async (scene) => {
        const { resultId } = await scene.checked(table, 'draft');
        return { body: { ...content, resultId, unitId: scene.unit, period: '2026-H1', language: 'en' } };
      },
    },
    { route: `PATCH ${one}`, allowed: writers, request: made('draft', content) },
    { route: `POST ${one}/submissions`, about: 'of somebody else', allowed: [], request: made('draft') },
    { route: `POST ${one}/withdrawals`, about: 'of somebody else', allowed: [], request: made('submitted') },
    { route: `POST ${one}/corrections`, allowed: writers, request: made('accepted', { reason: 'One was left out' }) },
    { route: `POST ${one}/verifications`, allowed: verifiers, request: made('submitted') },
    { route: `POST ${one}/acceptances`, allowed: planner, request: made('verified') },
    {
      route: `POST ${one}/returns`,
      about: 'that is submitted',
      allowed: verifiers,
      request: made('submitted', returned),
    },
    { route: `POST ${one}/returns`, about: 'that is verified', allowed: planner, request: made('verified', returned) },
  ];
}

/** Who may do what with notes on results and with actions. */
export const ACCOUNTABILITY_GRID: readonly GridRow[] = [
  ...rowsOf({
    route: 'result-notes',
    table: 'result_notes',
    content: NOTE,
    returned: { reasons: [{ field: 'achieved', reason: 'Which ones?' }] },
  }),
  ...rowsOf({
    route: 'actions',
    table: 'action_revisions',
    content: ACTION,
    returned: { reasons: [{ field: 'dueDay', reason: 'Too late for TSAG' }] },
  }),
];
