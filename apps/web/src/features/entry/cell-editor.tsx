import { LONGEST_REMARK, RATINGS } from '@resolute/domain';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useWords } from '../../text/words';
import { titleText } from '../../ui/title-text';
import classes from './entry.module.css';
import type { EntryRow } from './entry-row';
import type { EntryColumn } from './typed-entry';
import type { Editing } from './use-grid-editing';

/** Where one goes from a cell that is done. */
export type Onward = 'down' | 'up' | 'next' | 'back' | 'stay';

interface CellEditorProps {
  readonly row: EntryRow;
  readonly editing: Editing;
  /** What it is called: the indicator and the column. */
  readonly label: string;
  readonly onCommit: (text: string, onward: Onward | undefined) => boolean;
  readonly onCancel: () => void;
}

/** The field of a cell that is open: Enter takes over and goes down, Tab goes on, Escape leaves all as it was. */
export function CellEditor({ row, editing, label, onCommit, onCancel }: CellEditorProps) {
  const [text, setText] = useState(editing.text);
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const isDone = useRef(false);
  useEffect(() => {
    field.current?.focus();
    if (!editing.isTyped) field.current?.select?.();
  }, [editing.isTyped]);
  const commit = (onward?: Onward): void => {
    isDone.current = onCommit(text, onward);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const onward = onwardOf(event, editing.isTyped);
    if (event.key === 'Escape') {
      isDone.current = true;
      onCancel();
    } else if (onward) commit(onward);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const given = {
    ref: field,
    className: classes.editor,
    'aria-label': label,
    'aria-invalid': editing.fault !== undefined,
    value: text,
    onKeyDown,
    onBlur: () => !isDone.current && commit(),
  };
  const options = useOptions(row, editing.column);
  if (options)
    return (
      <select {...given} onChange={({ currentTarget: { value } }) => setText(value)}>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    );
  const isWords = editing.column === 'remark';
  return (
    <input
      {...given}
      {...(isWords ? { dir: 'auto' } : { inputMode: 'decimal', dir: 'ltr', 'data-number': true })}
      maxLength={isWords ? LONGEST_REMARK : 200}
      autoComplete="off"
      onChange={({ currentTarget: { value } }) => setText(value)}
    />
  );
}

function onwardOf({ key, shiftKey }: KeyboardEvent, isTyped: boolean): Onward | undefined {
  if (key === 'Enter') return shiftKey ? 'up' : 'down';
  if (key === 'Tab') return shiftKey ? 'back' : 'next';
  if (isTyped && key === 'ArrowDown') return 'down';
  return isTyped && key === 'ArrowUp' ? 'up' : undefined;
}

/** What can be chosen in a cell, by what one would type for it; nothing where one types a number or words. */
function useOptions({ cell: { indicator } }: EntryRow, column: EntryColumn): (readonly [string, string])[] | undefined {
  const { say, language } = useWords();
  const none = say('values.notApplicable');
  const framed = (options: (readonly [string, string])[]) => [
    ['', say('entry.choose')] as const,
    ...options,
    [none, none] as const,
  ];
  if (column !== 'value') return undefined;
  if (indicator.form === 'judgement')
    return framed(RATINGS.map((rating) => [rating, say(`values.rating-${rating}`)] as const));
  if (indicator.form !== 'choice') return undefined;
  if (indicator.kind === 'yes-no')
    return framed([
      ['yes', say('values.yes')],
      ['no', say('values.no')],
    ]);
  return framed((indicator.steps ?? []).map(({ code, title }) => [code, titleText(title, language).text] as const));
}
