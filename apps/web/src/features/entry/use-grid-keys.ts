import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useWords } from '../../text/words';
import type { EntryRow } from './entry-row';
import { entryColumnsFrom, type GridColumn, isBesideGrid, isEntryColumn, isOpenAt } from './grid-columns';
import { type GridPlace, movedBy } from './grid-move';
import { pastedCells } from './pasted-text';
import type { EntryColumn } from './typed-entry';
import type { GridEditing } from './use-grid-editing';

/** A block from the clipboard, and where it is laid. */
export interface PastedAt {
  readonly block: string[][];
  readonly row: number;
  readonly columns: readonly EntryColumn[];
}

export interface GridActs {
  readonly onToggle: (row: EntryRow) => void;
  readonly onUndo: () => void;
  readonly onPaste: (pasted: PastedAt) => void;
  /** A block that is no block, or too large. */
  readonly onBadPaste: (error: unknown) => void;
  readonly onDetails: (row: EntryRow) => void;
  /** Somebody wants to type where it is not possible. */
  readonly onClosed: (row: EntryRow, column: GridColumn) => void;
}

interface GridKeys {
  readonly rows: readonly EntryRow[];
  readonly columns: readonly GridColumn[];
  readonly editing: GridEditing;
  readonly acts: GridActs;
  readonly place: GridPlace;
  readonly onPlace: (place: GridPlace) => void;
}

const PAGE_ROWS = 10;

/** The keyboard of the grid: one place has the focus, keys lead from place to place, open a cell, empty it, undo and paste. */
export function useGridKeys({ rows, columns, editing, acts, place, onPlace }: GridKeys) {
  const { direction } = useWords();
  const grid = useRef<HTMLTableElement>(null);
  const [wanted, setWanted] = useState<GridPlace>();
  useEffect(() => {
    if (wanted) cellAt(grid.current, wanted)?.focus();
  }, [wanted]);
  const goTo = (to: GridPlace): void => {
    onPlace(to);
    setWanted({ ...to });
  };
  const size = { rows: rows.length, columns: columns.length, page: PAGE_ROWS, direction };
  const row = rows[place.row];
  const column = columns[place.column];
  const open = (typed?: string): void => {
    if (!row || !column) return;
    if (column === 'select') acts.onToggle(row);
    else if (isOpenAt(row, column) && isBesideGrid(row, column)) acts.onDetails(row);
    else if (isOpenAt(row, column)) editing.begin(row, column, typed);
    else acts.onClosed(row, column);
  };
  const empty = (): void => {
    if (row && column && isOpenAt(row, column)) editing.commit(row, column, '');
  };
  const acted = (event: KeyboardEvent): boolean => {
    const act = actOf(event, column);
    if (act === 'toggle' && row) acts.onToggle(row);
    else if (act === 'details' && row) acts.onDetails(row);
    else if (act === 'undo') acts.onUndo();
    else if (act === 'empty') empty();
    else if (act === 'open') open();
    else if (act === 'type') open(event.key);
    return act !== undefined;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isInField(event)) return;
    const to = event.altKey ? undefined : movedBy(event, place, size);
    if (to) goTo(to);
    if (to || acted(event)) event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (isInField(event) || !isEntryColumn(column)) return;
    event.preventDefault();
    try {
      const block = pastedCells(event.clipboardData);
      if (block.length > 0) acts.onPaste({ block, row: place.row, columns: entryColumnsFrom(columns, column) });
    } catch (error) {
      acts.onBadPaste(error);
    }
  };
  return { grid, goTo, onKeyDown, onPaste };
}

const cellAt = (grid: HTMLElement | null, { row, column }: GridPlace): HTMLElement | null | undefined =>
  grid?.querySelector<HTMLElement>(`[data-place="${row}-${column}"]`);

/** Keys in the field of an open cell are the field's. */
const isInField = ({ target }: { target: EventTarget }): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox]), select, textarea');

type Act = 'toggle' | 'details' | 'undo' | 'empty' | 'open' | 'type';

const KEYS: Readonly<Record<string, Act>> = { Enter: 'open', F2: 'open', Delete: 'empty', Backspace: 'empty' };

function actOf(event: KeyboardEvent, column: GridColumn | undefined): Act | undefined {
  const { key, altKey, shiftKey } = event;
  const isCommand = event.ctrlKey || event.metaKey;
  if (isCommand) return COMMANDS[key.toLowerCase()];
  if (altKey) return undefined;
  if (key === ' ') return shiftKey || !isEntryColumn(column) ? 'toggle' : undefined;
  return KEYS[key] ?? (key.length === 1 && isEntryColumn(column) ? 'type' : undefined);
}

const COMMANDS: Readonly<Record<string, Act>> = { z: 'undo', enter: 'details' };
