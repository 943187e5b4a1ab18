import type { Language } from '@resolute/domain';
import { type ActualContent, sameContent } from '../../api/actuals';
import type { Cell } from '../../api/cells';
import { type EntryColumn, type Reading, typedEntry } from './typed-entry';

/** A row that something is pasted into. */
export interface PasteRow {
  readonly key: string;
  readonly cell: Cell;
  readonly content: ActualContent;
  /** Why nothing can be entered here. */
  readonly closed?: RefusedWhy;
}

export type RefusedWhy =
  | 'locked'
  | 'on-its-way'
  | 'accepted'
  | 'not-yours'
  | 'outside'
  | 'ambiguous'
  | 'unreadable'
  | 'no-choice'
  | 'no-half';

export interface RefusedCell {
  /** Nothing for what lies outside the grid. */
  readonly row?: PasteRow;
  readonly column?: EntryColumn;
  readonly text: string;
  readonly why: RefusedWhy;
  readonly readings?: readonly [Reading, Reading];
}

export interface PlannedRow {
  readonly row: PasteRow;
  readonly columns: readonly EntryColumn[];
  readonly texts: readonly string[];
  readonly content: ActualContent;
}

/** What a pasted block would do, cell by cell; nothing is done yet. */
export interface PastePlan {
  readonly planned: readonly PlannedRow[];
  /** Cells of the block that say what is there already. */
  readonly unchanged: number;
  readonly refused: readonly RefusedCell[];
}

interface Paste {
  readonly block: readonly (readonly string[])[];
  /** The rows from the one that has the focus on. */
  readonly rows: readonly PasteRow[];
  /** The columns from the one that has the focus on. */
  readonly columns: readonly EntryColumn[];
  readonly language: Language;
}

/** Lays a block over the grid from the cell that has the focus. Empty cells of the block leave alone what is there. */
export function pastePlan({ block, rows, columns, language }: Paste): PastePlan {
  const refused: RefusedCell[] = [];
  const planned: PlannedRow[] = [];
  let unchanged = 0;
  for (const [at, texts] of block.entries()) {
    const laid = layRow(texts, { row: rows[at], columns, language });
    refused.push(...laid.refused);
    if (!laid.planned) continue;
    if (sameContent(laid.planned.content, laid.planned.row.content)) unchanged += laid.planned.texts.length;
    else planned.push(laid.planned);
  }
  return { planned, unchanged, refused };
}

interface LaidRow {
  readonly planned?: PlannedRow;
  readonly refused: readonly RefusedCell[];
}

type RowPaste = Pick<Paste, 'columns' | 'language'> & { readonly row: PasteRow | undefined };

function layRow(texts: readonly string[], { row, columns, language }: RowPaste): LaidRow {
  const given = texts.flatMap((text, at) => (text.trim() === '' ? [] : [{ text, column: columns[at] }]));
  if (!row) return { refused: given.map(({ text }) => ({ text, why: 'outside' })) };
  const refused: RefusedCell[] = [];
  const taken: { column: EntryColumn; text: string }[] = [];
  let { content } = row;
  for (const { text, column } of given) {
    const laid = column ? layCell(text, { row, column, content, language }) : ({ row, text, why: 'outside' } as const);
    if (column && 'content' in laid) {
      content = laid.content;
      taken.push({ column, text });
    } else if ('why' in laid) refused.push(laid);
  }
  if (taken.length === 0) return { refused };
  const planned = { row, content, columns: taken.map(({ column }) => column), texts: taken.map(({ text }) => text) };
  return { planned, refused };
}

interface Laying {
  readonly row: PasteRow;
  readonly column: EntryColumn;
  readonly content: ActualContent;
  readonly language: Language;
}

function layCell(text: string, { row, column, content, language }: Laying): RefusedCell | { content: ActualContent } {
  const refuse = (why: RefusedWhy): RefusedCell => ({ row, column, text, why });
  if (row.closed) return refuse(row.closed);
  const { indicator } = row.cell;
  if (column === 'denominator' && indicator.form !== 'ratio') return refuse('no-half');
  const typed = typedEntry(text, { indicator, column, content, language });
  if (typed.kind === 'content') return { content: typed.content };
  return typed.kind === 'ambiguous' ? { ...refuse('ambiguous'), readings: typed.readings } : refuse(typed.kind);
}
