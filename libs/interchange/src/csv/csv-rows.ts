import { Readable } from 'node:stream';
import {
  type CellContent,
  DomainError,
  IMPORT_COLUMNS,
  type ImportColumn,
  type ImportRow,
  textReader,
} from '@resolute/domain';
import { CsvError, parse } from 'csv-parse';

/** The values that one CSV file may bring. */
export const MOST_CSV_ROWS = 100_000;

const PART = 65_536;
/** Enough for the names of the columns; cut at an even byte, for UTF-16. */
const HEAD = 1024;
const LONGEST_RECORD = 100_000;
/** Excel parts cells by the list separator of its country, and copies by tabs. */
const DELIMITERS = [',', ';', '\t'] as const;

/** The columns that a CSV file may name in its first line, and those that it must. */
export interface CsvShape<C extends string> {
  readonly columns: readonly C[];
  readonly required: readonly C[];
}

const VALUES: CsvShape<ImportColumn> = { columns: IMPORT_COLUMNS, required: ['indicator', 'unit', 'period'] };

/** The rows of a CSV file with values. */
export const csvRows = (bytes: Buffer): AsyncGenerator<ImportRow> => csvRowsOf(bytes, VALUES);

/**
 * The rows of a CSV file, read part by part. Columns are known by the names in the first line, in any order; those that say
 * nothing may be left out. Throws the problem that makes it unreadable, with the line where there is one.
 */
export async function* csvRowsOf<C extends string>(bytes: Buffer, shape: CsvShape<C>): AsyncGenerator<ImportRow<C>> {
  const parser = parse({
    delimiter: delimiterOf(bytes),
    max_record_size: LONGEST_RECORD,
    relax_column_count: true,
  });
  const source = Readable.from(texts(bytes));
  source.once('error', (error) => parser.destroy(error));
  source.pipe(parser);
  let columns: readonly Column<C>[] | undefined;
  let row = 0;
  try {
    for await (const record of parser as AsyncIterable<readonly string[]>) {
      row += 1;
      if (!columns) columns = columnsOf(record, shape);
      else if (!isEmpty(record)) yield rowOf(record, columns, row);
    }
  } catch (error) {
    throw problemOf(error);
  }
  if (!columns) throw wrongColumns(shape.required);
}

/** The text of the file part by part. */
function* texts(bytes: Buffer): Generator<string> {
  const read = textReader(bytes.subarray(0, 4));
  for (let at = 0; at <= bytes.length; at += PART) {
    const isLast = at + PART > bytes.length;
    const text = read(bytes.subarray(at, at + PART));
    const rest = isLast ? read() : '';
    if (text === undefined || rest === undefined) throw new DomainError('import/undecodable');
    if (text + rest !== '') yield text + rest;
  }
}

/** The mark that parts the names in the first line most often. */
export function delimiterOf(bytes: Buffer): string {
  const head = textReader(bytes.subarray(0, 4))(bytes.subarray(0, HEAD)) ?? '';
  const [line = ''] = head.split(/[\r\n]/u, 1);
  const counts = DELIMITERS.map((mark) => line.split(mark).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Of a marked copy that comes back: what was wrong with its rows before. */
export const SKIPPED = 'refused';

type Column<C extends string> = C | typeof SKIPPED;

function columnsOf<C extends string>(names: readonly string[], { columns: known, required }: CsvShape<C>): Column<C>[] {
  const columns = names.map((name) =>
    [...known, SKIPPED as typeof SKIPPED].find((each) => each === name.trim().toLowerCase()),
  );
  const unknown = names.filter((_, index) => columns[index] === undefined);
  const missing = required.filter((name) => !columns.includes(name));
  const twice = names.filter((_, index) => columns.indexOf(columns[index]) < index);
  if (unknown.length + missing.length + twice.length > 0) throw wrongColumns([...unknown, ...missing, ...twice]);
  return columns.filter((column) => column !== undefined);
}

const wrongColumns = (columns: readonly string[]): DomainError =>
  new DomainError('import/wrong-columns', { params: { columns: columns.slice(0, 20).join(', ').slice(0, 500) } });

const isEmpty = (record: readonly string[]): boolean => record.every((cell) => cell.trim() === '');

function rowOf<C extends string>(record: readonly string[], columns: readonly Column<C>[], row: number): ImportRow<C> {
  if (record.length > columns.length || (record.length < columns.length && record.length > 1))
    throw new DomainError('import/malformed-csv', { params: { line: row } });
  if (row - 1 > MOST_CSV_ROWS) throw new DomainError('import/too-many-rows', { params: { max: MOST_CSV_ROWS } });
  const cells: Partial<Record<C, CellContent>> = {};
  for (const [index, column] of columns.entries()) {
    const cell = record[index];
    if (column !== SKIPPED && cell !== undefined && cell !== '') cells[column as C] = cell;
  }
  return { sheet: '', row, cells };
}

function problemOf(error: unknown): unknown {
  if (!(error instanceof CsvError)) return error;
  const { lines } = error as unknown as { lines?: number };
  return new DomainError('import/malformed-csv', { params: { line: lines ?? 1 }, cause: error });
}
