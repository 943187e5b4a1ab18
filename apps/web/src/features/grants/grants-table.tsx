import type { RoleGrant } from '../../api/role-grants';
import { useWords } from '../../text/words';
import { RevokeRole } from '../../ui/revoke-role';
import { RoleScope } from '../../ui/role-scope';
import { type Column, DataTable } from '../../ui/table/data-table';
import { ByWhom } from './by-whom';
import { GrantStateTag } from './grant-state-tag';
import classes from './grants.module.css';
import { Holder } from './holder';

interface GrantsTableProps {
  readonly caption: string;
  readonly grants: readonly RoleGrant[];
  /** Whether these are all; otherwise there are more to show. */
  readonly isWhole: boolean;
  readonly mayDecide: boolean;
  readonly onDone: (sentence: string) => void;
}

/** Who holds or held what, since when and until when, by whose decision. */
export function GrantsTable({ caption, grants, isWhole, mayDecide, onDone }: GrantsTableProps) {
  const { say } = useWords();
  const columns: readonly [Column<RoleGrant>, ...Column<RoleGrant>[]] = [
    { key: 'person', head: say('grants.person'), cell: ({ person }) => <Holder person={person} /> },
    { key: 'role', head: say('grants.role'), cell: ({ role }) => say(`roles.${role}`) },
    { key: 'scope', head: say('grants.scope'), cell: ({ unit }) => <RoleScope unit={unit} /> },
    { key: 'state', head: say('grants.state'), cell: ({ state }) => <GrantStateTag state={state} /> },
    { key: 'granted', head: say('grants.grantedBy'), cell: (grant) => <Granted grant={grant} /> },
    {
      key: 'revoked',
      head: say('grants.endedBy'),
      cell: ({ revokedBy, revokedAt }) => <ByWhom person={revokedBy} at={revokedAt} />,
    },
    ...(mayDecide
      ? [
          {
            key: 'acts',
            head: say('grants.decision'),
            cell: (grant: RoleGrant) => (grant.state === 'held' ? <RevokeRole grant={grant} onDone={onDone} /> : '–'),
          },
        ]
      : []),
  ];
  return (
    <>
      <p role="status" className={classes.count}>
        {isWhole ? say('grants.count', { count: grants.length }) : say('grants.countSoFar', { count: grants.length })}
      </p>
      <DataTable caption={caption} columns={columns} rows={grants} keyOf={({ id }) => id} />
    </>
  );
}

/** Weighty roles name both administrators, unless there was only one. */
function Granted({ grant: { proposedBy, grantedBy, grantedAt, isSoleDecision } }: { readonly grant: RoleGrant }) {
  const { say } = useWords();
  const isProposedByAnother = proposedBy !== null && proposedBy.id !== grantedBy?.id;
  return (
    <>
      {(grantedAt !== null || !isProposedByAnother) && <ByWhom person={grantedBy} at={grantedAt} />}
      {isProposedByAnother && (
        <span className={classes.when}>{say('grants.proposedByName', { name: proposedBy.name })}</span>
      )}
      {isSoleDecision && <span className={classes.when}>{say('grants.soleDecision')}</span>}
    </>
  );
}
