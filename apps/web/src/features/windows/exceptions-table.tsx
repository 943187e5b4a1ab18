import { mayChangeWindows, parseLocalDate } from '@resolute/domain';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { SampleTag } from '../../ui/sample-tag';
import { type Column, DataTable } from '../../ui/table/data-table';
import { Tag } from '../../ui/tag';
import { Translated } from '../../ui/translated';
import { RevokeException } from './revoke-exception';
import { WhoAndWhen } from './who-and-when';
import classes from './windows.module.css';
import type { WindowException } from './windows.queries';

interface ExceptionsTableProps {
  readonly rows: readonly WindowException[];
  readonly onRevoked: (sentence: string) => void;
}

/** For whom a period is open although its window is locked, why, and until when. */
export function ExceptionsTable({ rows, onRevoked }: ExceptionsTableProps) {
  const { say, day } = useWords();
  const { actor } = useSignedIn();
  const mayRevoke = ({ state }: WindowException): boolean => state === 'in-force' && mayChangeWindows(actor).allowed;
  const revoke: Column<WindowException> = {
    key: 'revoke',
    head: say('windows.revokeHead'),
    cell: (row) => mayRevoke(row) && <RevokeException exception={row} onRevoked={onRevoked} />,
  };
  const columns: readonly [Column<WindowException>, ...Column<WindowException>[]] = [
    {
      key: 'period',
      head: say('windows.period'),
      cell: ({ period, isSample }) => (
        <>
          <bdi className={classes.name}>{period}</bdi> {isSample && <SampleTag />}
        </>
      ),
    },
    { key: 'whom', head: say('windows.whomHead'), cell: (row) => <ForWhom exception={row} /> },
    {
      key: 'reason',
      head: say('windows.reason'),
      cell: ({ reason }) => <bdi className={classes.reason}>{reason}</bdi>,
    },
    {
      key: 'until',
      head: say('windows.untilHead'),
      cell: ({ until }) => <span className={classes.day}>{day(parseLocalDate(until))}</span>,
    },
    {
      key: 'state',
      head: say('windows.state'),
      cell: ({ state }) => (
        <Tag tone={state === 'in-force' ? 'info' : 'plain'}>{say(`windows.exception-${state}`)}</Tag>
      ),
    },
    {
      key: 'by',
      head: say('windows.byHead'),
      cell: ({ grantedBy, grantedAt, ...row }) => (
        <WhoAndWhen by={grantedBy} at={grantedAt} revokedBy={row.revokedBy} revokedAt={row.revokedAt} />
      ),
    },
    ...(rows.some(mayRevoke) ? [revoke] : []),
  ];
  return <DataTable caption={say('windows.exceptions')} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}

function ForWhom({ exception: { unit, indicator } }: { readonly exception: WindowException }) {
  const { say } = useWords();
  return (
    <>
      <span>{unit ? <bdi>{unit.code}</bdi> : say('windows.everyUnit')}</span>
      <small className={classes.aside}>
        {indicator ? (
          <>
            <bdi>{indicator.code}</bdi> <Translated words={indicator.title} />
          </>
        ) : (
          say('windows.everyIndicator')
        )}
      </small>
    </>
  );
}
