import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { pagesOf } from '../../api/pages-of';
import { everyGrant } from '../../api/role-grants';
import type { components, operations } from '../../api/schema';

export type Person = components['schemas']['PersonResponse'];
export type PersonState = components['schemas']['PersonState'];
export type PeopleFilter = Pick<
  NonNullable<operations['listPeople']['parameters']['query']>,
  'text' | 'role' | 'unit' | 'state'
>;

/** People by name. */
export const peopleQuery = (filter: PeopleFilter) => ({
  ...pagesOf(['people', 'list', filter], (after) =>
    answerOf(api.GET('/api/v1/people', { params: { query: { ...filter, ...(after && { 'page[after]': after }) } } })),
  ),
  // The list stays while the next one is on its way, so that the page does not jump while one types.
  placeholderData: keepPreviousData,
});

/** One person with the roles that are held or wait. */
export const personQuery = (id: string) =>
  queryOptions({
    queryKey: ['people', 'one', id],
    queryFn: () => answerOf(api.GET('/api/v1/people/{id}', { params: { path: { id } } })),
  });

/** Roles that somebody held or was refused, the latest first. */
export const pastRolesQuery = (personId: string) =>
  queryOptions({
    queryKey: ['grants', 'past', personId],
    queryFn: async () => {
      const past = (await everyGrant({ person: personId })).filter(({ revokedAt }) => revokedAt !== null);
      return past.toSorted((one, other) => (other.revokedAt ?? '').localeCompare(one.revokedAt ?? ''));
    },
  });
