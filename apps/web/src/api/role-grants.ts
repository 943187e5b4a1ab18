import { type QueryClient, queryOptions, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from './client';
import { everyPage, LONGEST_PAGE } from './every-page';
import type { components, operations } from './schema';
import { sessionQuery } from './session';
import { useSignedIn } from './signed-in';

export type RoleGrant = components['schemas']['GrantResponse'];
export type GrantState = components['schemas']['GrantState'];

const decisions = {
  confirm: (path: { id: string }) => answerOf(api.POST('/api/v1/role-grants/{id}/confirmations', { params: { path } })),
  decline: (path: { id: string }) => answerOf(api.POST('/api/v1/role-grants/{id}/declinations', { params: { path } })),
  revoke: (path: { id: string }) => answerOf(api.POST('/api/v1/role-grants/{id}/revocations', { params: { path } })),
};

/**
 * Decides on a role that is held or waits, and has the lists read again; after a refusal they stay, so that the dialog that
 * explains it is not taken away with its row. Who lays down a role of their own is another reader from then on.
 */
export function useGrantDecision(): (decision: keyof typeof decisions, grant: RoleGrant) => Promise<RoleGrant> {
  const queries = useQueryClient();
  const { person } = useSignedIn();
  return async (decision, grant) => {
    const decided = await decisions[decision]({ id: grant.id });
    await rolesChanged(queries);
    if (grant.person.id === person.id) await queries.invalidateQueries(sessionQuery);
    return decided;
  };
}

export type GrantsFilter = Pick<
  NonNullable<operations['listRoleGrants']['parameters']['query']>,
  'person' | 'role' | 'state'
>;

/** Every role that a filter finds. */
export const everyGrant = (filter: GrantsFilter): Promise<RoleGrant[]> =>
  everyPage((after) =>
    answerOf(
      api.GET('/api/v1/role-grants', {
        params: {
          query: { ...filter, 'page[size]': LONGEST_PAGE, ...(after !== undefined && { 'page[after]': after }) },
        },
      }),
    ),
  );

/** Who can be asked to review a report. */
export const rapporteursQuery = queryOptions({
  queryKey: ['grants', 'rapporteurs'],
  queryFn: () => everyGrant({ role: 'rapporteur', state: 'held' }),
  staleTime: 60_000,
});

/** Roles are shown with the people who hold them and in lists of their own. */
export async function rolesChanged(queries: QueryClient): Promise<void> {
  await Promise.all([
    queries.invalidateQueries({ queryKey: ['people'] }),
    queries.invalidateQueries({ queryKey: ['grants'] }),
  ]);
}
