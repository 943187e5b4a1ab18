import { mayConfirmGrant, type Person } from '@resolute/domain';
import { queryOptions } from '@tanstack/react-query';
import { everyGrant } from '../../api/role-grants';

/** The roles that another administrator has proposed and that this one may confirm. Read again with every list of roles. */
export const rolesToConfirm = (actor: Person) =>
  queryOptions({
    queryKey: ['grants', 'to-confirm'],
    queryFn: () => everyGrant({ state: 'proposed' }),
    select: (proposed) =>
      proposed.filter(
        ({ person, proposedBy }) =>
          mayConfirmGrant(actor, { personId: person.id, proposedById: proposedBy?.id ?? null }).allowed,
      ),
  });
