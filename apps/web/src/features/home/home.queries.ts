import { mayConfirmGrant, type Person } from '@resolute/domain';
import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import type { components } from '../../api/schema';

export type ProposedRole = components['schemas']['GrantResponse'];

/** The roles that another administrator has proposed and that this one may confirm; nothing for those who may not. */
export const rolesToConfirm = (actor: Person) =>
  queryOptions({
    queryKey: ['role-grants', 'to-confirm'],
    queryFn: () => answerOf(api.GET('/api/v1/role-grants', { params: { query: { state: 'proposed' } } })),
    select: ({ items }) =>
      items.filter(
        ({ person, proposedBy }) =>
          mayConfirmGrant(actor, { personId: person.id, proposedById: proposedBy?.id ?? null }).allowed,
      ),
  });
