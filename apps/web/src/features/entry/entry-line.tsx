import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useWords } from '../../text/words';
import { usePeriodName } from '../../ui/values/use-period-name';
import classes from './entry.module.css';
import type { EntryRow } from './entry-row';
import type { Reading } from './typed-entry';
import { useClosedText } from './use-closed-text';
import type { GridEditing } from './use-grid-editing';
import { useReadingText } from './use-reading-text';

interface EntryLineProps {
  /** The one that is typed in, or else the one that has the focus. */
  readonly row: EntryRow | undefined;
  readonly editing: GridEditing;
}

/** Above the grid, as a spreadsheet has it: where one is, and what was understood, or why it could not be. */
export function EntryLine({ row, editing }: EntryLineProps) {
  const periodName = usePeriodName();
  const fault = editing.editing?.fault;
  if (!row) return null;
  const { indicator, period } = row.cell;
  return (
    <div className={classes.line} data-fault={fault !== undefined || undefined}>
      <span className={classes.where}>
        <bdi>{indicator.code}</bdi> · {periodName(period.id)}
      </span>
      {fault ? <Fault row={row} editing={editing} /> : <Understood row={row} editing={editing} />}
    </div>
  );
}

function Understood({ row, editing: { echo, editing } }: { readonly row: EntryRow; readonly editing: GridEditing }) {
  const { say } = useWords();
  const closedText = useClosedText();
  if (editing) return <span className={classes.hint}>{say('entry.editingHint')}</span>;
  if (echo?.key === row.key && echo.understood !== '')
    return <span>{say('entry.understood', { typed: echo.typed, value: echo.understood })}</span>;
  return <span className={classes.hint}>{row.closed ? closedText(row) : say('entry.hint')}</span>;
}

/** The cell of the grid that is typed in. */
const OPEN_CELL = '[role=grid] [data-editing]';

/** What was typed means two things or nothing: said at once, with the readings to choose from. */
function Fault({ row, editing }: { readonly row: EntryRow; readonly editing: GridEditing }) {
  const { say } = useWords();
  const readingText = useReadingText();
  const first = useRef<HTMLButtonElement>(null);
  const { editing: open } = editing;
  const fault = open?.fault;
  useEffect(() => {
    if (fault?.kind === 'ambiguous') first.current?.focus();
  }, [fault]);
  if (!open || !fault) return null;
  if (fault.kind !== 'ambiguous')
    return (
      <span role="alert">
        {say(fault.kind === 'no-choice' ? 'entry.noChoice' : 'entry.unreadable', { typed: open.text })}
      </span>
    );
  const [one, two] = fault.readings;
  const choose = (reading: Reading): void => {
    const cell = document.querySelector<HTMLElement>(OPEN_CELL);
    editing.choose(row, reading);
    // The button that was pressed is gone; the grid goes on where it was.
    cell?.focus();
  };
  return (
    <>
      <span role="alert">
        {say('entry.ambiguous', { typed: open.text, first: readingText(one), second: readingText(two) })}
      </span>
      {[one, two].map((reading, at) => (
        <Button
          key={readingText(reading)}
          size="compact-sm"
          {...(at === 0 && { ref: first })}
          onClick={() => choose(reading)}
        >
          <bdi>{readingText(reading)}</bdi>
        </Button>
      ))}
    </>
  );
}
