import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { RoleGrant } from '../../api/role-grants';
import { useWords } from '../../text/words';
import { RevokeRole } from '../../ui/revoke-role';
import { RoleScope } from '../../ui/role-scope';
import { Empty } from '../../ui/states/empty';
import { type Column, DataTable } from '../../ui/table/data-table';
import { Tag } from '../../ui/tag';
import classes from './people.module.css';
import type { Person } from './people.queries';
import { WhoAndWhen } from './who-and-when';

interface RolesOfPersonProps {
  readonly person: Person;
  readonly mayChange: boolean;
  readonly onDone: (sentence: string) => void;
}

/** The roles held now, and those that wait for a second administrator. */
export function RolesOfPerson({ person, mayChange, onDone }: RolesOfPersonProps) {
  const { say } = useWords();
  if (person.grants.length === 0)
    return <Empty title={say('people.noRoleYet')} why={mayChange ? say('people.giveOne') : say('people.askForOne')} />;
  const columns: readonly [Column<RoleGrant>, ...Column<RoleGrant>[]] = [
    { key: 'role', head: say('people.role'), cell: ({ role }) => say(`roles.${role}`) },
    { key: 'scope', head: say('grants.scope'), cell: ({ unit }) => <RoleScope unit={unit} /> },
    {
      key: 'state',
      head: say('people.state'),
      cell: ({ state }) => <Tag tone={state === 'proposed' ? 'info' : 'plain'}>{say(`grants.state-${state}`)}</Tag>,
    },
    { key: 'granted', head: say('people.since'), cell: (grant) => <Since grant={grant} /> },
    ...(mayChange
      ? [
          {
            key: 'acts',
            head: say('grants.decision'),
            cell: (grant: RoleGrant) =>
              grant.state === 'held' ? <RevokeRole grant={grant} onDone={onDone} /> : <DecideElsewhere />,
          },
        ]
      : []),
  ];
  return <DataTable caption={say('people.roles')} columns={columns} rows={person.grants} keyOf={({ id }) => id} />;
}

/** When it was given and by whom; for one that waits, when it was proposed. */
function Since({ grant: { state, proposedBy, proposedAt, grantedBy, grantedAt, isSoleDecision } }: SinceProps) {
  const { say } = useWords();
  if (state === 'proposed') return <WhoAndWhen person={proposedBy} at={proposedAt} />;
  const isProposedByAnother = proposedBy !== null && proposedBy.id !== grantedBy?.id;
  return (
    <>
      <WhoAndWhen person={grantedBy} at={grantedAt} />
      {isProposedByAnother && (
        <span className={classes.quiet}>{say('grants.proposedByName', { name: proposedBy.name })}</span>
      )}
      {isSoleDecision && <span className={classes.quiet}>{say('grants.soleDecision')}</span>}
    </>
  );
}

interface SinceProps {
  readonly grant: RoleGrant;
}

function DecideElsewhere() {
  const { say } = useWords();
  return (
    <Anchor component={Link} to="/roles">
      {say('people.toProposals')}
    </Anchor>
  );
}
