import { mayChangeWindows, parseLocalDate } from '@resolute/domain';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { SampleTag } from '../../ui/sample-tag';
import { type Column, DataTable } from '../../ui/table/data-table';
import { Tag } from '../../ui/tag';
import { RevokeClosure } from './revoke-closure';
import { WhoAndWhen } from './who-and-when';
import classes from './windows.module.css';
import type { PeriodClosure } from './windows.queries';

interface ClosuresTableProps {
  readonly rows: readonly PeriodClosure[];
  readonly onRevoked: (sentence: string) => void;
}

/** What is closed, since when and by which decision. */
export function ClosuresTable({ rows, onRevoked }: ClosuresTableProps) {
  const { say, day } = useWords();
  const { actor } = useSignedIn();
  const mayRevoke = ({ state }: PeriodClosure): boolean => state !== 'revoked' && mayChangeWindows(actor).allowed;
  const revoke: Column<PeriodClosure> = {
    key: 'revoke',
    head: say('windows.revokeHead'),
    cell: (row) => mayRevoke(row) && <RevokeClosure closure={row} onRevoked={onRevoked} />,
  };
  const columns: readonly [Column<PeriodClosure>, ...Column<PeriodClosure>[]] = [
    {
      key: 'span',
      head: say('windows.spanHead'),
      cell: ({ from, to }) => (
        <span className={classes.name}>
          {say('windows.span', { from: day(parseLocalDate(from)), to: day(parseLocalDate(to)) })}
        </span>
      ),
    },
    {
      key: 'decision',
      head: say('windows.decision'),
      cell: ({ decision, isSample }) => (
        <>
          <bdi>{decision}</bdi> {isSample && <SampleTag />}
        </>
      ),
    },
    {
      key: 'since',
      head: say('windows.sinceHead'),
      cell: ({ since }) => <span className={classes.day}>{day(parseLocalDate(since))}</span>,
    },
    {
      key: 'state',
      head: say('windows.state'),
      cell: ({ state }) => <Tag tone={state === 'in-force' ? 'info' : 'plain'}>{say(`windows.closure-${state}`)}</Tag>,
    },
    {
      key: 'by',
      head: say('windows.byHead'),
      cell: ({ createdBy, createdAt, ...row }) => (
        <WhoAndWhen by={createdBy} at={createdAt} revokedBy={row.revokedBy} revokedAt={row.revokedAt} />
      ),
    },
    ...(rows.some(mayRevoke) ? [revoke] : []),
  ];
  return <DataTable caption={say('windows.closures')} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}
