import { Anchor } from '@mantine/core';
import type { Person } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { RoleGrant } from '../../api/role-grants';
import { useWords } from '../../text/words';
import { Loaded } from '../../ui/states/loaded';
import { type Column, DataTable } from '../../ui/table/data-table';
import { rolesToConfirm } from './home.queries';
import { NothingOwed } from './nothing-owed';

/** The roles that wait for this administrator, each with the way to the decision. */
export function RolesToConfirm({ actor }: { readonly actor: Person }) {
  const { say, moment } = useWords();
  const waiting = useQuery(rolesToConfirm(actor));
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
  return (
    <Loaded query={waiting} what={say('home.owe')}>
      {(roles) =>
        roles.length > 0 ? (
          <DataTable caption={say('home.owe')} columns={columns} rows={roles} keyOf={({ id }) => id} />
        ) : (
          <NothingOwed />
        )
      }
    </Loaded>
  );
}
