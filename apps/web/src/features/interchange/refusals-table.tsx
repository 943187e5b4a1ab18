import { useWords } from '../../text/words';
import { type Column, DataTable } from '../../ui/table/data-table';
import classes from './exchange.module.css';
import type { Import, Refusal } from './exchange.queries';
import { useColumnWords } from './use-column-words';

interface RefusalsTableProps {
  readonly refusals: readonly Refusal[];
  readonly format: Import['format'];
}

/** Refused cells by their place in the file, with what they hold, why that is refused and what to do. */
export function RefusalsTable({ refusals, format }: RefusalsTableProps) {
  const { say } = useWords();
  const columnOf = useColumnWords(format);
  const row: Column<Refusal> = {
    key: 'row',
    head: say('exchange.row'),
    cell: (refusal) => (
      <>
        {format === 'csv' && <span className={classes.rowName}>{say('exchange.row')} </span>}
        <bdi>{String(refusal.row)}</bdi>
      </>
    ),
  };
  const others: readonly Column<Refusal>[] = [
    { key: 'column', head: say('exchange.column'), cell: ({ column }) => <bdi>{columnOf(column)}</bdi> },
    {
      key: 'value',
      head: say('exchange.value'),
      cell: ({ value }) =>
        value === '' ? (
          <span className={classes.quiet}>{say('exchange.emptyCell')}</span>
        ) : (
          <bdi className={classes.value}>{value}</bdi>
        ),
    },
    {
      key: 'reason',
      head: say('exchange.reason'),
      cell: ({ reason }) => <span className={classes.reason}>{reason}</span>,
    },
  ];
  const sheet: Column<Refusal> = {
    key: 'sheet',
    head: say('exchange.sheet'),
    cell: (refusal) => <bdi>{refusal.sheet}</bdi>,
  };
  return (
    <DataTable
      caption={say('exchange.refusals')}
      // A CSV file has no sheets.
      columns={format === 'csv' ? [row, ...others] : [sheet, row, ...others]}
      rows={refusals}
      keyOf={({ id }) => id}
    />
  );
}
