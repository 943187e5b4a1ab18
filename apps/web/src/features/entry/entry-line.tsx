import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useWords } from '../../text/words';
import { useNumber } from '../../ui/use-number';
import { usePeriodName } from '../../ui/values/use-period-name';
import classes from './entry.module.css';
import type { EntryRow } from './entry-row';
import { useClosedText } from './use-closed-text';
import type { GridEditing } from './use-grid-editing';

interface EntryLineProps {
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

/** What was typed means two things or nothing: said at once, with the readings to choose from. */
function Fault({ row, editing }: { readonly row: EntryRow; readonly editing: GridEditing }) {
  const { say } = useWords();
  const printed = useNumber();
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
  return (
    <>
      <span role="alert">
        {say('entry.ambiguous', { typed: open.text, first: printed(one), second: printed(two) })}
      </span>
      {[one, two].map((reading, at) => (
        <Button
          key={reading}
          size="compact-sm"
          {...(at === 0 && { ref: first })}
          onClick={() => editing.choose(row, reading)}
        >
          <bdi>{printed(reading)}</bdi>
        </Button>
      ))}
    </>
  );
}
