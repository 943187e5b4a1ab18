import { Anchor } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { RoleGrant } from '../../api/role-grants';
import { useWords } from '../../text/words';
import { MoreRows } from '../../ui/more-rows';
import { Panel } from '../../ui/panel';
import { RoleScope } from '../../ui/role-scope';
import { Empty } from '../../ui/states/empty';
import { Loaded } from '../../ui/states/loaded';
import { type Column, DataTable } from '../../ui/table/data-table';
import { ByWhom } from './by-whom';
import { grantsQuery } from './grants.queries';
import { Holder } from './holder';
import { ProposalActs } from './proposal-acts';

interface ProposalsProps {
  readonly mayDecide: boolean;
  readonly onDone: (sentence: string) => void;
}

/** The weighty roles that somebody proposed and a second administrator has still to agree to. */
export function Proposals({ mayDecide, onDone }: ProposalsProps) {
  const { say } = useWords();
  const query = useInfiniteQuery(grantsQuery({ state: 'proposed' }));
  const title = say('grants.waiting');
  const columns: readonly [Column<RoleGrant>, ...Column<RoleGrant>[]] = [
    { key: 'person', head: say('grants.person'), cell: ({ person }) => <Holder person={person} /> },
    { key: 'role', head: say('grants.role'), cell: ({ role }) => say(`roles.${role}`) },
    { key: 'scope', head: say('grants.scope'), cell: ({ unit }) => <RoleScope unit={unit} /> },
    {
      key: 'proposed',
      head: say('grants.proposedBy'),
      cell: ({ proposedBy, proposedAt }) => <ByWhom person={proposedBy} at={proposedAt} />,
    },
    ...(mayDecide
      ? [
          {
            key: 'acts',
            head: say('grants.decision'),
            cell: (grant: RoleGrant) => <ProposalActs grant={grant} onDone={onDone} />,
          },
        ]
      : []),
  ];
  return (
    <Panel title={title} note={say('grants.waitingNote')} flush>
      <Loaded query={query} what={title}>
        {(grants) =>
          grants.length === 0 ? (
            <Empty
              title={say('grants.nothingWaits')}
              why={say('grants.nothingWaitsWhy')}
              action={
                <Anchor component={Link} to="/people">
                  {say('grants.toPeople')}
                </Anchor>
              }
            />
          ) : (
            <>
              <DataTable caption={title} columns={columns} rows={grants} keyOf={({ id }) => id} />
              <MoreRows query={query} />
            </>
          )
        }
      </Loaded>
    </Panel>
  );
}
