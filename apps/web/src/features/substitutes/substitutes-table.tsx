import { mayRevokeSubstitution, parseLocalDate } from '@resolute/domain';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { type Column, DataTable } from '../../ui/table/data-table';
import { Tag } from '../../ui/tag';
import { RevokeSubstitution } from './revoke-substitution';
import classes from './substitutes.module.css';
import type { Substitution } from './substitutes.queries';

interface SubstitutesTableProps {
  readonly rows: readonly Substitution[];
  readonly onRevoked: (sentence: string) => void;
}

/** "X for Y" from a day to a day, and whether it counts today. */
export function SubstitutesTable({ rows, onRevoked }: SubstitutesTableProps) {
  const { say, day } = useWords();
  const { actor } = useSignedIn();
  const mayRevoke = ({ absent, state }: Substitution): boolean =>
    (state === 'in-force' || state === 'to-come') && mayRevokeSubstitution(actor, absent.id).allowed;
  const revoke: Column<Substitution> = {
    key: 'revoke',
    head: say('substitutes.revokeHead'),
    cell: (row) => mayRevoke(row) && <RevokeSubstitution substitution={row} onRevoked={onRevoked} />,
  };
  const columns: readonly [Column<Substitution>, ...Column<Substitution>[]] = [
    { key: 'who', head: say('substitutes.who'), cell: (row) => <Who substitution={row} /> },
    {
      key: 'from',
      head: say('substitutes.fromHead'),
      cell: ({ fromDay }) => <span className={classes.day}>{day(parseLocalDate(fromDay))}</span>,
    },
    {
      key: 'to',
      head: say('substitutes.toHead'),
      cell: ({ toDay }) => <span className={classes.day}>{day(parseLocalDate(toDay))}</span>,
    },
    {
      key: 'state',
      head: say('substitutes.state'),
      cell: ({ state }) => (
        <Tag tone={state === 'in-force' ? 'info' : 'plain'}>{say(`substitutes.state-${state}`)}</Tag>
      ),
    },
    ...(rows.some(mayRevoke) ? [revoke] : []),
  ];
  return <DataTable caption={say('frame.substitutes')} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}

function Who({ substitution: { substitute, absent, createdBy } }: { readonly substitution: Substitution }) {
  const { say } = useWords();
  return (
    <>
      <span className={classes.who}>
        {say('substitutes.xForY', { substitute: substitute.name, absent: absent.name })}
      </span>
      {createdBy.id !== absent.id && (
        <small className={classes.by}>{say('substitutes.namedBy', { name: createdBy.name })}</small>
      )}
    </>
  );
}
