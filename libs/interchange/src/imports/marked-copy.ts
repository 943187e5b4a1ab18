import { DomainError, guardedText, type Language } from '@resolute/domain';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { type Cell, readXlsx, type Sheet, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { delimiterOf, SKIPPED } from '../csv/csv-rows';
import { fileTextOf } from '../csv/file-text-of';
import { textIn } from '../words';
import type { ImportFormat, RefusalView } from './import.view';

/** The file as it came, with each refused cell marked and the reason in its place, so that it can be mended and brought again. */
export const markedCopy = (
  bytes: Buffer,
  format: ImportFormat,
  refusals: readonly RefusalView[],
  language: Language,
): Promise<Buffer> => (format === 'csv' ? markedCsv(bytes, refusals) : markedWorkbook(bytes, refusals, language));

async function markedCsv(bytes: Buffer, refusals: readonly RefusalView[]): Promise<Buffer> {
  const delimiter = delimiterOf(bytes);
  const records = parse(fileTextOf(bytes), { delimiter, relax_column_count: true });
  const [names = [], ...rows] = records;
  const place = names.findIndex((name) => name.trim().toLowerCase() === SKIPPED);
  const reasons = new Map<number, string[]>();
  for (const { row, column, reason } of refusals)
    reasons.set(row, [...(reasons.get(row) ?? []), `${column}: ${reason}`]);
  const marked = rows.map((record, at) => {
    const isEmpty = record.every((cell) => cell === '');
    const plain = place < 0 ? record : record.toSpliced(place, 1);
    return isEmpty ? plain : [...plain, guardedText((reasons.get(at + 2) ?? []).join(' | '))];
  });
  const head = [...(place < 0 ? names : names.toSpliced(place, 1)), SKIPPED];
  return Buffer.from(stringify([head, ...marked], { bom: true, delimiter, record_delimiter: '\r\n' }));
}

const MARK = { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F8D7DA' } } } as const;

async function markedWorkbook(bytes: Buffer, refusals: readonly RefusalView[], language: Language): Promise<Buffer> {
  const { sheets, namedRanges } = await readXlsx(new Uint8Array(bytes), { readStyles: true });
  const marked = sheets.map((sheet) =>
    withMarks(
      sheet,
      refusals.filter((each) => each.sheet === sheet.name),
      textIn(language).words.refused,
    ),
  );
  return Buffer.from(
    await writeXlsx({
      sheets: marked,
      ...(namedRanges && { namedRanges }),
      workbookProtection: { lockStructure: true },
    }),
  );
}

function withMarks(sheet: Sheet, refusals: readonly RefusalView[], refused: string): WriteSheet {
  const cells = new Map<string, Partial<Cell>>(sheet.cells ?? []);
  const names = sheet.rows[0] ?? [];
  for (const { row, column, reason } of refusals) {
    const key = `${row - 1},${names.indexOf(column)}`;
    cells.set(key, marked(cells.get(key), `${refused}: ${reason}`));
  }
  const { name, rows, columns, merges, dataValidations, protection, view, freezePane, veryHidden, rowDefs } = sheet;
  if (rows.length === 0) throw new DomainError('import/other-template');
  return { name, rows, columns, merges, dataValidations, protection, view, freezePane, veryHidden, rowDefs, cells };
}

/** A cell may have several faults; each is said. */
function marked(cell: Partial<Cell> | undefined, words: string): Partial<Cell> {
  const said = cell?.style?.fill === MARK.fill && cell.comment ? `${cell.comment.text}\n${words}` : words;
  return { ...cell, style: { ...cell?.style, ...MARK }, comment: { author: 'Resolute', text: said } };
}
