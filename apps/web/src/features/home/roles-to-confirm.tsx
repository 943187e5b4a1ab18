import { Anchor } from '@mantine/core';
import { mayDeclineGrant } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { RoleGrant } from '../../api/role-grants';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { type RowsSoFar, rowsSoFar } from '../../ui/states/rows-so-far';
import { type Column, DataTable } from '../../ui/table/data-table';
import { rolesToConfirm } from './home.queries';

/** The roles that wait for this administrator; none for anybody else. */
export function useRolesToConfirm(): RowsSoFar<RoleGrant> {
  const { actor } = useSignedIn();
  const mayDecide = mayDeclineGrant(actor).allowed;
  const asked = useQuery({ ...rolesToConfirm(actor), enabled: mayDecide });
  return rowsSoFar(mayDecide ? [asked] : [], asked.data ?? []);
}

/** Roles, each with the way to the decision. */
export function RolesToConfirm({ roles }: { readonly roles: readonly RoleGrant[] }) {
  const { say, moment } = useWords();
  const columns: [Column<RoleGrant>, ...Column<RoleGrant>[]] = [
    {
      key: 'what',
      head: say('home.waiting'),
      cell: ({ role, person }) => (
        <Anchor component={Link} to="/roles">
          {say('home.confirmRole', { role: say(`roles.${role}`), name: person.name })}
        </Anchor>
      ),
    },
    { key: 'from', head: say('home.from'), cell: ({ proposedBy }) => <bdi>{proposedBy?.name}</bdi> },
    { key: 'since', head: say('home.since'), cell: ({ proposedAt }) => proposedAt && moment(proposedAt) },
  ];
  return <DataTable caption={say('home.owe')} columns={columns} rows={roles} keyOf={({ id }) => id} />;
}
