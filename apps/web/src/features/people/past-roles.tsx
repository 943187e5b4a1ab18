import { useQuery } from '@tanstack/react-query';
import type { RoleGrant } from '../../api/role-grants';
import { useWords } from '../../text/words';
import { RoleScope } from '../../ui/role-scope';
import { Loaded } from '../../ui/states/loaded';
import { type Column, DataTable } from '../../ui/table/data-table';
import { Tag } from '../../ui/tag';
import classes from './people.module.css';
import { pastRolesQuery } from './people.queries';
import { WhoAndWhen } from './who-and-when';

/** Roles that were held or refused; nothing at all when there are none. */
export function PastRoles({ personId }: { readonly personId: string }) {
  const { say } = useWords();
  const query = useQuery(pastRolesQuery(personId));
  const title = say('people.pastRoles');
  const columns: readonly [Column<RoleGrant>, ...Column<RoleGrant>[]] = [
    { key: 'role', head: say('people.role'), cell: ({ role }) => say(`roles.${role}`) },
    { key: 'scope', head: say('grants.scope'), cell: ({ unit }) => <RoleScope unit={unit} /> },
    { key: 'state', head: say('people.state'), cell: ({ state }) => <Tag>{say(`grants.state-${state}`)}</Tag> },
    {
      key: 'since',
      head: say('people.since'),
      cell: ({ grantedBy, grantedAt }) => <WhoAndWhen person={grantedBy} at={grantedAt} />,
    },
    {
      key: 'until',
      head: say('people.until'),
      cell: ({ revokedBy, revokedAt }) => <WhoAndWhen person={revokedBy} at={revokedAt} />,
    },
  ];
  return (
    <Loaded query={query} what={title}>
      {(grants) =>
        grants.length > 0 && (
          <>
            <h3 className={classes.subtitle}>{title}</h3>
            <DataTable caption={title} columns={columns} rows={grants} keyOf={({ id }) => id} />
          </>
        )
      }
    </Loaded>
  );
}
