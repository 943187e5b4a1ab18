import { useState } from 'react';
import type { ActualContent } from '../../api/actuals';
import { useWords } from '../../text/words';
import { useAnnounce } from '../../ui/announcer';
import { useNumber } from '../../ui/use-number';
import { useValueText } from '../../ui/values/use-value-text';
import type { EntryRow } from './entry-row';
import { type EntryColumn, type Reading, type Typed, typedEntry } from './typed-entry';
import { useReadingText } from './use-reading-text';

/** A cell that is being typed in. */
export interface Editing {
  readonly key: string;
  readonly column: EntryColumn;
  /** What stands in the cell when it opens. */
  readonly text: string;
  /** What stood there before; left as it is, nothing is changed. */
  readonly initial: string;
  /** Begun by typing: arrows go on to the next cell then, as in a spreadsheet. */
  readonly isTyped: boolean;
  readonly fault?: Exclude<Typed, { kind: 'content' }>;
}

/** What was understood last, to be echoed. */
export interface Echo {
  readonly key: string;
  readonly typed: string;
  readonly understood: string;
}

export interface GridEditing {
  readonly editing: Editing | undefined;
  readonly echo: Echo | undefined;
  readonly begin: (row: EntryRow, column: EntryColumn, typed?: string) => void;
  readonly cancel: () => void;
  /** Takes a text over; false when it cannot be understood, and the cell stays open. */
  readonly commit: (row: EntryRow, column: EntryColumn, text: string) => boolean;
  /** The reading that the person means. */
  readonly choose: (row: EntryRow, reading: Reading) => void;
}

/** Opens cells for typing, understands what was typed, says what was understood, and refuses what has two meanings. */
export function useGridEditing(change: (row: EntryRow, content: ActualContent) => void): GridEditing {
  const { say, language } = useWords();
  const announce = useAnnounce();
  const readingText = useReadingText();
  const valueText = useValueText();
  const editText = useEditText();
  const [editing, setEditing] = useState<Editing>();
  const [echo, setEcho] = useState<Echo>();
  const take = (row: EntryRow, content: ActualContent, typed: string): void => {
    setEditing(undefined);
    const understood = valueText(content, row.cell.indicator);
    setEcho({ key: row.key, typed, understood });
    announce(understood === '' ? say('entry.emptied') : say('entry.understood', { typed, value: understood }));
    change(row, content);
  };
  const commit: GridEditing['commit'] = (row, column, text) => {
    const initial = editText(row, column);
    if (text === initial) {
      setEditing(undefined);
      return true;
    }
    const answer = typedEntry(text, { indicator: row.cell.indicator, column, content: row.content, language });
    if (answer.kind === 'content') {
      take(row, answer.content, text);
      return true;
    }
    setEditing({ key: row.key, column, text, initial, isTyped: false, fault: answer });
    return false;
  };
  return {
    editing,
    echo,
    commit,
    begin: (row, column, typed) => {
      const initial = editText(row, column);
      setEditing({ key: row.key, column, initial, text: typed ?? initial, isTyped: typed !== undefined });
    },
    cancel: () => setEditing(undefined),
    choose: (row, reading) => take(row, { ...row.content, ...reading.change }, readingText(reading)),
  };
}

/** What a cell holds as its author would type it: the reader's own marks, `~` before an estimate. */
export function useEditText(): (row: Pick<EntryRow, 'cell' | 'content'>, column: EntryColumn) => string {
  const { say } = useWords();
  const printed = useNumber();
  return ({ cell: { indicator }, content }, column) => {
    if (column === 'remark') return content.remark ?? '';
    if (content.notApplicable !== null) return say('values.notApplicable');
    const chosen = column === 'value' ? choiceCode(content) : undefined;
    if (chosen !== undefined) return chosen;
    const figure = figureIn(content, indicator.form === 'ratio', column);
    const about = content.isEstimate && column === 'value' ? '~' : '';
    return figure === null ? '' : about + printed(figure);
  };
}

/** The number that stands in a column. */
function figureIn(content: ActualContent, isRatio: boolean, column: Exclude<EntryColumn, 'remark'>): string | null {
  if (column === 'denominator') return content.denominator;
  return isRatio ? content.numerator : content.value;
}

/** What was chosen, as one would type it. */
function choiceCode({ choice, judgement }: ActualContent): string | undefined {
  if (judgement !== null) return judgement;
  if (choice === null || typeof choice === 'string') return choice ?? undefined;
  if (typeof choice === 'boolean') return choice ? 'yes' : 'no';
  return choice.join('; ');
}
