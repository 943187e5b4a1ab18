import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ListLine, ListTrial } from '../../api/lists';
import { useWords } from '../../text/words';
import { type Column, DataTable } from '../table/data-table';
import classes from './files.module.css';

/** More than anybody reads at once; the rest is a step away. */
const FIRST_LINES = 100;

/** The lines that would change something or are refused, with their place, what changes, and what to do. */
export function ListLines({ trial: { format, lines } }: { readonly trial: ListTrial }) {
  const { say } = useWords();
  const [isWhole, setWhole] = useState(false);
  const told = lines.filter(({ outcome }) => outcome !== 'unchanged');
  const shown = isWhole ? told : told.slice(0, FIRST_LINES);
  const columns: readonly [Column<ListLine>, ...Column<ListLine>[]] = [
    { key: 'row', head: say('exchange.row'), cell: (line) => <bdi>{placeOf(line, format)}</bdi> },
    { key: 'subject', head: say('exchange.listSubject'), cell: ({ subject }) => <bdi>{subject}</bdi> },
    {
      key: 'outcome',
      head: say('exchange.listOutcome'),
      cell: ({ outcome }) => (
        <span className={classes.outcome} data-outcome={outcome}>
          {say(`exchange.listOutcome-${outcome}`)}
        </span>
      ),
    },
    { key: 'what', head: say('exchange.listWhat'), cell: (line) => <Told line={line} /> },
  ];
  if (told.length === 0) return null;
  return (
    <>
      <DataTable caption={say('exchange.listLines')} columns={columns} rows={shown} keyOf={keyOf} />
      {shown.length < told.length && (
        <div className={classes.buttons}>
          <Button onClick={() => setWhole(true)}>{say('exchange.listAll', { count: told.length })}</Button>
        </div>
      )}
    </>
  );
}

const keyOf = ({ sheet, row, subject }: ListLine): string => `${sheet} ${row} ${subject}`;

/** A CSV file has no sheets, and most lists have one. */
const placeOf = ({ sheet, row }: ListLine, format: ListTrial['format']): string =>
  format === 'csv' || sheet === '' ? String(row) : `${sheet} ${row}`;

/** What a line changes, cell by cell; or why its cells are refused. */
function Told({ line: { changes, refusals } }: { readonly line: ListLine }) {
  const { say } = useWords();
  return (
    <ul className={classes.told}>
      {refusals.map(({ column, label, value, reason }) => (
        <li key={`${column} ${reason}`}>
          {value === ''
            ? say('exchange.listRefusedEmpty', { column: label, reason })
            : say('exchange.listRefusedCell', { column: label, value, reason })}
        </li>
      ))}
      {changes.map(({ column, label, before, after }) => (
        <li key={column}>
          {before === null
            ? say('exchange.listNewCell', { column: label, after: after ?? '' })
            : say('exchange.listChangedCell', { column: label, before, after: after ?? '' })}
        </li>
      ))}
    </ul>
  );
}
