import { type Cell, type CellValue, readXlsx, type WriteSheet, writeXlsx } from 'hucre/xlsx';

/** The codes that a row of a template begins with. */
export interface FilledRow {
  readonly indicator: string;
  readonly unit: string;
  readonly period: string;
}

/** What somebody writes into a cell: a number, or a formula with what it made when the file was saved. */
type Written = { readonly value: number } | { readonly formula: string; readonly formulaResult: number };

/** A template as somebody saves it who filled in the value of one row. */
export async function filledWorkbook(template: Buffer, row: FilledRow, written: Written): Promise<Buffer> {
  const { sheets } = await readXlsx(new Uint8Array(template), { readStyles: true });
  const filled = sheets.map(({ name, rows, cells, veryHidden }): WriteSheet => {
    const changed = new Map<string, Partial<Cell>>(cells ?? []);
    const place = placeOf(rows, row);
    if (place)
      changed.set(`${place.row},${place.column}`, { ...changed.get(`${place.row},${place.column}`), ...written });
    return { name, rows, cells: changed, veryHidden };
  });
  return Buffer.from(await writeXlsx({ sheets: filled }));
}

/** Where the value of a row stands, counted from 0; the names of the columns are in the first row. */
function placeOf(rows: readonly (readonly CellValue[])[], wanted: FilledRow) {
  const names = rows[0] ?? [];
  const at = (name: string): number => names.indexOf(name);
  const row = rows.findIndex(
    (cells) =>
      cells[at('indicator')] === wanted.indicator &&
      cells[at('unit')] === wanted.unit &&
      cells[at('period')] === wanted.period &&
      !cells[at('category')],
  );
  return row < 0 ? undefined : { row, column: at('value') };
}
