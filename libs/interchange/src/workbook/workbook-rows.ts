import {
  type CellContent,
  DomainError,
  type ImportColumn,
  type ImportRow,
  isLanguage,
  type Language,
  type Refusal,
} from '@resolute/domain';
import type { CellValue, Sheet, Workbook } from 'hucre/xlsx';
import { CONTRACT_SHEET, HEAD_ROWS, HINTS_MARK, MOST_WORKBOOK_ROWS, type WorkbookShape } from './workbook-contract';

/** What a filled-in template says: its rows, and the cells that no template has. */
export interface WorkbookRows<C extends string = ImportColumn> {
  readonly language: Language;
  readonly rows: readonly ImportRow<C>[];
  readonly refusals: readonly Refusal<C>[];
}

/** Whether a row says nothing of its own beside the one above it. */
type IsSpare<C extends string> = (row: ImportRow<C>, before: ImportRow<C> | undefined) => boolean;

/** The rows of a workbook. Throws `import/other-template` when it has another form, or `import/too-many-rows`. */
export function workbookRows<C extends string>(
  { sheets }: Pick<Workbook, 'sheets'>,
  shape: WorkbookShape<C>,
  isSpare: IsSpare<C> = () => false,
): WorkbookRows<C> {
  const contract = sheets.find(({ name }) => name === CONTRACT_SHEET);
  const [[form], [language]] = [contract?.rows[0] ?? [], contract?.rows[1] ?? []];
  if (form !== shape.form || !isLanguage(language)) throw new DomainError('import/other-template');
  const read = sheets.filter(isRead).map((sheet) => sheetRows(sheet, shape, isSpare));
  const rows = read.flatMap((each) => each.rows);
  if (rows.length > MOST_WORKBOOK_ROWS)
    throw new DomainError('import/too-many-rows', { params: { max: MOST_WORKBOOK_ROWS } });
  return { language, rows, refusals: read.flatMap((each) => each.refusals) };
}

const isRead = ({ name, rows }: Sheet): boolean => name !== CONTRACT_SHEET && rows[0]?.[0] !== HINTS_MARK;

/** The columns that a sheet holds, by their place; what only helps to fill it in is not read back. */
type Places<C extends string> = ReadonlyMap<number, C>;

function sheetRows<C extends string>(
  sheet: Sheet,
  { columns }: WorkbookShape<C>,
  isSpare: IsSpare<C>,
): Pick<WorkbookRows<C>, 'rows' | 'refusals'> {
  const places = placesOf(sheet, columns);
  const filled = sheet.rows
    .slice(HEAD_ROWS)
    .map((cells, index) => rowOf(cells, places, { sheet: sheet.name, row: index + HEAD_ROWS + 1 }))
    .filter(({ cells }) => Object.keys(cells).length > 0);
  const rows = filled.filter((row, at) => !isSpare(row, filled[at - 1]));
  return { rows, refusals: [...formulas(sheet, places), ...merges(sheet, places)] };
}

function placesOf<C extends string>({ rows }: Sheet, columns: readonly C[]): Places<C> {
  const names = rows[0] ?? [];
  const found = names.flatMap((name, place): [number, C][] => {
    const column = columns.find((each) => each === name);
    return column ? [[place, column]] : [];
  });
  const isWhole = found.length === columns.length && new Set(found.map(([, column]) => column)).size === found.length;
  if (!isWhole) throw new DomainError('import/other-template');
  return new Map(found);
}

function rowOf<C extends string>(
  cells: readonly CellValue[],
  places: Places<C>,
  { sheet, row }: { sheet: string; row: number },
): ImportRow<C> {
  const found: Partial<Record<C, CellContent>> = {};
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
const formulas = <C extends string>({ name, cells }: Sheet, places: Places<C>): Refusal<C>[] =>
  [...(cells ?? [])].flatMap(([key, { formula }]) => {
    const [row = 0, place = 0] = key.split(',').map(Number);
    const column = places.get(place);
    if (formula === undefined || !column || row < HEAD_ROWS) return [];
    return [{ sheet: name, row: row + 1, column, code: 'formula', value: `=${formula}`.slice(0, 200) }];
  });

/** A merged cell hides what stood below it, and says of one row what was meant of several. */
const merges = <C extends string>({ name, merges: areas = [] }: Sheet, places: Places<C>): Refusal<C>[] =>
  areas.flatMap(({ startRow, endRow, startCol, endCol }) => {
    const [, column] = [...places].find(([place]) => place >= startCol && place <= endCol) ?? [];
    if (column === undefined || endRow < HEAD_ROWS) return [];
    const row = Math.max(startRow, HEAD_ROWS) + 1;
    return [{ sheet: name, row, column, code: 'merged-cell', value: '' }];
  });
