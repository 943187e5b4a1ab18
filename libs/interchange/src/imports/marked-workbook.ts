import { DomainError, guardedText, type Language } from '@resolute/domain';
import { type Cell, type CellValue, readXlsx, type Sheet, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { textIn } from '../words';
import type { RefusalView } from './import.view';

/** A workbook that came, and what is to be said in it. */
export interface MarkedWorkbook {
  readonly bytes: Uint8Array;
  readonly refusals: readonly RefusalView[];
  readonly language: Language;
}

const MARK = { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F8D7DA' } } } as const;

/**
 * The workbook as it came, with the reason on each refused cell. Whoever opens it is not always who wrote it: a formula stands in
 * it as text, which says what was computed and computes nothing.
 */
export async function markedWorkbook({ bytes, refusals, language }: MarkedWorkbook): Promise<Uint8Array> {
  const { sheets, namedRanges } = await readXlsx(bytes, { readStyles: true });
  const marked = sheets.map((sheet) =>
    withMarks(
      sheet,
      refusals.filter((each) => each.sheet === sheet.name),
      textIn(language).words.refused,
    ),
  );
  return writeXlsx({
    sheets: marked,
    ...(namedRanges && { namedRanges }),
    workbookProtection: { lockStructure: true },
  });
}

function withMarks(sheet: Sheet, refusals: readonly RefusalView[], refused: string): WriteSheet {
  const cells = new Map([...(sheet.cells ?? [])].map(([key, cell]) => [key, lookOf(cell)]));
  const names = sheet.rows[0] ?? [];
  for (const { row, column, reason } of refusals) {
    const key = `${row - 1},${names.indexOf(column)}`;
    cells.set(key, marked(cells.get(key), `${refused}: ${reason}`));
  }
  const rows = withoutFormulas(sheet);
  const { name, columns, merges, dataValidations, protection, view, freezePane, veryHidden, rowDefs } = sheet;
  if (rows.length === 0) throw new DomainError('import/other-template');
  return { name, rows, columns, merges, dataValidations, protection, view, freezePane, veryHidden, rowDefs, cells };
}

const lookOf = ({ style, comment }: Cell): Partial<Cell> => ({ ...(style && { style }), ...(comment && { comment }) });

function withoutFormulas({ rows, cells = new Map() }: Sheet): CellValue[][] {
  return rows.map((row, at) =>
    row.map((value, place) => {
      const formula = cells.get(`${at},${place}`)?.formula;
      return formula === undefined ? value : guardedText(`=${formula}`);
    }),
  );
}

/** A cell may have several faults; each is said. */
function marked(cell: Partial<Cell> | undefined, words: string): Partial<Cell> {
  const said = cell?.style?.fill === MARK.fill && cell.comment ? `${cell.comment.text}\n${words}` : words;
  return { ...cell, style: { ...cell?.style, ...MARK }, comment: { author: 'Resolute', text: said } };
}
