import { IMPORT_COLUMNS, type ImportColumn, type ImportRow, identityOf } from '@resolute/domain';
import type { Workbook } from 'hucre/xlsx';
import { WORKBOOK_FORM } from './workbook-contract';
import { type WorkbookRows, workbookRows } from './workbook-rows';

/** The rows of a filled-in template of values. */
export const entryRows = (workbook: Pick<Workbook, 'sheets'>): WorkbookRows =>
  workbookRows(workbook, { form: WORKBOOK_FORM, columns: IMPORT_COLUMNS }, isSpare);

/** Of which value a row is. */
const ABOUT: readonly string[] = ['indicator', 'unit', 'period'] satisfies ImportColumn[];

/** A row for a category that nobody has chosen says of which value it would be, right below that value, and nothing else. */
function isSpare(row: ImportRow, before: ImportRow | undefined): boolean {
  const saysMore = Object.keys(row.cells).some((column) => !ABOUT.includes(column));
  return before !== undefined && !saysMore && identityOf(row) === identityOf(before);
}
