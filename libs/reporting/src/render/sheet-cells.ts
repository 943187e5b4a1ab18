import { fitsSpreadsheet } from '@resolute/domain';
import type { CellValue } from 'hucre/xlsx';

export type SheetRow = CellValue[];

/** Colours in hexadecimal, by the row and the column of a cell: `1,2`. Beside each stands its word. */
export type SheetFills = ReadonlyMap<string, string>;

/** A sheet by its name, its head row first. */
export type SheetPage = readonly [name: string, rows: readonly SheetRow[], fills?: SheetFills];

/** What somebody recorded: a number of the sheet where it is none the worse for it, else its digits as text. */
export function numberCell(decimal: string | undefined): CellValue {
  if (decimal === undefined) return null;
  return fitsSpreadsheet(decimal) ? Number(decimal) : decimal;
}

/** What was divided has no last digit: twenty are kept, and those that a sheet leaves out are none that anybody recorded. */
export function quotientCell(decimal: string | undefined): CellValue {
  if (decimal === undefined) return null;
  const number = Number(decimal);
  return Number.isFinite(number) ? number : decimal;
}
