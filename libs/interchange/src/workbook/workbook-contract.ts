/** The form of the workbooks that are given out and taken back; one of another form is not guessed at. */
export const WORKBOOK_FORM = 'resolute-entry/1';

/** The hidden sheet that says so, and in which language the workbook was given out. */
export const CONTRACT_SHEET = '_resolute';

/** In the hidden first row of a sheet that only helps to fill in the others. */
export const HINTS_MARK = '_categories';

/** The rows of a sheet before its values: the names of the columns, hidden, and what people read. */
export const HEAD_ROWS = 2;

/** Beside the columns that are read back: what helps to fill them in. */
export const SHOWN_COLUMNS = ['title', 'measure', 'previous', 'target'] as const;
export type ShownColumn = (typeof SHOWN_COLUMNS)[number];

/** The values that one workbook may hold. */
export const MOST_WORKBOOK_ROWS = 10_000;

/** The form of a workbook that comes back, and the columns that are read of each of its sheets. */
export interface WorkbookShape<C extends string> {
  readonly form: string;
  readonly columns: readonly C[];
}
