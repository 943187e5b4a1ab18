import { unguardedText } from './guarded-text';

/** The columns of a row, in their order, by the names that a CSV file carries in its first line. */
export const IMPORT_COLUMNS = [
  'indicator',
  'unit',
  'period',
  'category',
  'value',
  'numerator',
  'denominator',
  'not_applicable',
  'reason',
  'estimate',
  'narrative',
  'remark',
] as const;
export type ImportColumn = (typeof IMPORT_COLUMNS)[number];

/** What a cell holds: a workbook knows numbers and flags, a CSV file only text. Empty cells are absent. */
export type CellContent = string | number | boolean;

/** One row of a file with the place where people find it; a CSV file has no sheets. Its columns are those of values, or of another list. */
export interface ImportRow<C extends string = ImportColumn> {
  readonly sheet: string;
  /** As the spreadsheet counts them, from 1. */
  readonly row: number;
  readonly cells: Readonly<Partial<Record<C, CellContent>>>;
}

/** Why a cell is refused. Each has its words in all six languages. */
export const CELL_FAULTS = [
  'empty',
  'unknown-code',
  'look-alike',
  'repeated',
  'not-a-number',
  'ambiguous-number',
  'not-one-of',
  'not-a-period',
  'period-to-come',
  'period-closed',
  'not-reported-by-unit',
  'not-here',
  'contradiction',
  'without-value',
  'breakdown-differs',
  'breakdown-below',
  'breakdown-missing',
  'above-total',
  'zero-denominator',
  'needs-remark',
  'needs-evidence',
  'too-long',
  'broken-text',
  'no-role',
  'on-its-way',
  'accepted',
  'open-revision',
  'formula',
  'merged-cell',
  'repeated-line',
  'doubled-code',
  'doubled-result',
  'not-whole-francs',
  'other-currency',
  'below-zero',
  'too-great',
  'not-tenths',
  'outside-plan',
  'year-to-come',
  'needs-reason',
  'above-ceiling',
  'plan-frozen',
  'outside-matrix',
  'in-register',
  'may-not-raise',
] as const;
export type CellFaultCode = (typeof CELL_FAULTS)[number];

/** What is wrong in which column, as facts; `params` are what the sentence about it needs. */
export interface CellFault<C extends string = ImportColumn> {
  readonly column: C;
  readonly code: CellFaultCode;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A refusal with its place, and the cell as it was read, shortened. */
export interface Refusal<C extends string = ImportColumn> extends CellFault<C> {
  readonly sheet: string;
  readonly row: number;
  readonly value: string;
}

const LONGEST_SHOWN = 200;

/** A fault of a row with its place: what was read stands beside it, so that it is found again. */
export const refusalOf = <C extends string = ImportColumn>(
  { sheet, row, cells }: ImportRow<C>,
  fault: CellFault<C>,
): Refusal<C> => ({
  ...fault,
  sheet,
  row,
  value: textOf(cells[fault.column]).slice(0, LONGEST_SHOWN),
});

/** The text of a cell, without the guard that it was written with and without blanks at its ends. */
export const textOf = (cell: CellContent | undefined): string =>
  cell === undefined ? '' : unguardedText(String(cell)).trim();
