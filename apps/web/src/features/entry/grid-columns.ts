import type { EntryRow } from './entry-row';
import { ENTRY_COLUMNS, type EntryColumn } from './typed-entry';

/** The columns of the grid. */
export type GridColumn = 'select' | 'name' | 'previous' | EntryColumn | 'change' | 'target';

const COLUMNS: readonly GridColumn[] = [
  'select',
  'name',
  'previous',
  'value',
  'denominator',
  'change',
  'target',
  'remark',
];

/** The column below the line is there only where something is entered in it. */
export const gridColumns = (rows: readonly EntryRow[]): GridColumn[] =>
  COLUMNS.filter((column) => column !== 'denominator' || rows.some(hasHalves));

/** The columns in which one types, from one of them on. */
export const entryColumnsFrom = (columns: readonly GridColumn[], column: EntryColumn): EntryColumn[] =>
  columns.filter(isEntryColumn).slice(columns.filter(isEntryColumn).indexOf(column));

export const isEntryColumn = (column: GridColumn | undefined): column is EntryColumn =>
  (ENTRY_COLUMNS as readonly (GridColumn | undefined)[]).includes(column);

/** Whether a value of this row has something below the line. */
export const hasHalves = ({ cell }: EntryRow): boolean => cell.indicator.form === 'ratio';

/** Whether one can type here. */
export const isOpenAt = (row: EntryRow, column: GridColumn): column is EntryColumn =>
  isEntryColumn(column) && !row.closed && (column !== 'denominator' || hasHalves(row));

/** A choice that the grid has no room for: several stages, entered beside it. */
export const isBesideGrid = ({ cell }: EntryRow, column: GridColumn): boolean =>
  column === 'value' && cell.indicator.kind === 'milestone-list';
