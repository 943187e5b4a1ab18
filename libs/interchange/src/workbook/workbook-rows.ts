import {
  type CellContent,
  DomainError,
  IMPORT_COLUMNS,
  type ImportColumn,
  type ImportRow,
  identityOf,
  isLanguage,
  type Language,
  type Refusal,
} from '@resolute/domain';
import type { CellValue, Sheet, Workbook } from 'hucre/xlsx';
import { CONTRACT_SHEET, HEAD_ROWS, HINTS_MARK, MOST_WORKBOOK_ROWS, WORKBOOK_FORM } from './workbook-contract';

/** What a filled-in template says: its rows, and the cells that no template has. */
export interface WorkbookRows {
  readonly language: Language;
  readonly rows: readonly ImportRow[];
  readonly refusals: readonly Refusal[];
}

/** The rows of a workbook. Throws `import/other-template` when it is none of ours, or `import/too-many-rows`. */
export function workbookRows({ sheets }: Pick<Workbook, 'sheets'>): WorkbookRows {
  const contract = sheets.find(({ name }) => name === CONTRACT_SHEET);
  const [[form], [language]] = [contract?.rows[0] ?? [], contract?.rows[1] ?? []];
  if (form !== WORKBOOK_FORM || !isLanguage(language)) throw new DomainError('import/other-template');
  const read = sheets.filter(isRead).map(sheetRows);
  const rows = read.flatMap((each) => each.rows);
  if (rows.length > MOST_WORKBOOK_ROWS)
    throw new DomainError('import/too-many-rows', { params: { max: MOST_WORKBOOK_ROWS } });
  return { language, rows, refusals: read.flatMap((each) => each.refusals) };
}

const isRead = ({ name, rows }: Sheet): boolean => name !== CONTRACT_SHEET && rows[0]?.[0] !== HINTS_MARK;

/** The columns that a sheet holds, by their place; what only helps to fill it in is not read back. */
type Places = ReadonlyMap<number, ImportColumn>;

function sheetRows(sheet: Sheet): Pick<WorkbookRows, 'rows' | 'refusals'> {
  const places = placesOf(sheet);
  const filled = sheet.rows
    .slice(HEAD_ROWS)
    .map((cells, index) => rowOf(cells, places, { sheet: sheet.name, row: index + HEAD_ROWS + 1 }))
    .filter(({ cells }) => Object.keys(cells).length > 0);
  const rows = filled.filter((row, at) => !isSpare(row, filled[at - 1]));
  return { rows, refusals: [...formulas(sheet, places), ...merges(sheet, places)] };
}

/** Of which value a row is. */
const ABOUT: readonly string[] = ['indicator', 'unit', 'period'] satisfies ImportColumn[];

/** A row for a category that nobody has chosen says of which value it would be, right below that value, and nothing else. */
function isSpare(row: ImportRow, before: ImportRow | undefined): boolean {
  const saysMore = Object.keys(row.cells).some((column) => !ABOUT.includes(column));
  return before !== undefined && !saysMore && identityOf(row) === identityOf(before);
}

function placesOf({ rows }: Sheet): Places {
  const names = rows[0] ?? [];
  const found = names.flatMap((name, place): [number, ImportColumn][] => {
    const column = IMPORT_COLUMNS.find((each) => each === name);
    return column ? [[place, column]] : [];
  });
  const isWhole =
    found.length === IMPORT_COLUMNS.length && new Set(found.map(([, column]) => column)).size === found.length;
  if (!isWhole) throw new DomainError('import/other-template');
  return new Map(found);
}

function rowOf(cells: readonly CellValue[], places: Places, { sheet, row }: { sheet: string; row: number }): ImportRow {
  const found: Partial<Record<ImportColumn, CellContent>> = {};
  for (const [place, column] of places) {
    const content = contentOf(cells[place]);
    if (content !== undefined) found[column] = content;
  }
  return { sheet, row, cells: found };
}

/** A moment stands for the day that somebody typed. */
function contentOf(value: CellValue | undefined): CellContent | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  return value instanceof Date ? value.toISOString().slice(0, 10) : value;
}

/** A formula shows what it made of other cells when the file was saved, and that may be of another day. */
const formulas = ({ name, cells }: Sheet, places: Places): Refusal[] =>
  [...(cells ?? [])].flatMap(([key, { formula }]) => {
    const [row = 0, place = 0] = key.split(',').map(Number);
    const column = places.get(place);
    if (formula === undefined || !column || row < HEAD_ROWS) return [];
    return [{ sheet: name, row: row + 1, column, code: 'formula', value: `=${formula}`.slice(0, 200) }];
  });

/** A merged cell hides what stood below it, and says of one row what was meant of several. */
const merges = ({ name, merges: areas = [] }: Sheet, places: Places): Refusal[] =>
  areas.flatMap(({ startRow, endRow, startCol, endCol }) => {
    const place = [...places.keys()].find((each) => each >= startCol && each <= endCol);
    if (place === undefined || endRow < HEAD_ROWS) return [];
    const row = Math.max(startRow, HEAD_ROWS) + 1;
    return [{ sheet: name, row, column: places.get(place) ?? 'value', code: 'merged-cell', value: '' }];
  });
