import { fitsSpreadsheet, guardedText } from '@resolute/domain';
import type { CellValue } from 'hucre/xlsx';
import type { RowCell } from '../exports/value-row';

/** How the heads of columns look. */
export const HEAD = { font: { bold: true }, fill: fill('E8EEF4'), alignment: { wrapText: true } } as const;
/** How a cell looks that may be filled in. */
export const OPEN = { protection: { locked: false }, fill: fill('FFF8E1') } as const;

function fill(rgb: string) {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb } } as const;
}

/** A number stays one as far as a spreadsheet can hold it; a text that would start a formula is guarded. */
export function written(cell: RowCell | undefined): CellValue {
  if (!cell) return null;
  if ('text' in cell) return guardedText(cell.text);
  return fitsSpreadsheet(cell.decimal) ? Number(cell.decimal) : cell.decimal;
}

/** Excel takes 31 characters and none of these signs. */
export const sheetName = (name: string, index: number): string =>
  name.replaceAll(/[[\]:*?/\\']/gu, '-').slice(0, 31) || String(index + 1);
