import { DomainError, type ImportRow, type Language, type Refusal } from '@resolute/domain';
import { type CsvShape, csvRowsOf } from '../csv/csv-rows';
import { formatOf } from '../imports/imported-file';
import type { WorkbookShape } from '../workbook/workbook-contract';
import type { WorkbookReader } from '../workbook/workbook-reader';

/** How a list is known in a workbook, and by which columns in a CSV file. */
export type ListShape<C extends string> = WorkbookShape<C> & CsvShape<C>;

/** The rows of a list, whatever file they came in. */
export interface ListFile<C extends string> {
  readonly rows: readonly ImportRow<C>[];
  /** A workbook says in which language it was given out. */
  readonly language: Language | undefined;
  /** Cells that are refused before anything is asked of them. */
  readonly refusals: readonly Refusal<C>[];
}

/** More than any plan or register of the Sector has, and few enough to be seen line by line. */
export const MOST_LIST_ROWS = 5_000;

/** Reads a list. Throws the problem that makes it unreadable. */
export async function readList<C extends string>(
  reader: WorkbookReader,
  bytes: Buffer,
  shape: ListShape<C>,
): Promise<ListFile<C>> {
  const file = formatOf(bytes) === 'xlsx' ? await reader.readList(bytes, shape) : await csvFile(bytes, shape);
  if (file.rows.length > MOST_LIST_ROWS)
    throw new DomainError('import/too-many-rows', { params: { max: MOST_LIST_ROWS } });
  return file;
}

async function csvFile<C extends string>(bytes: Buffer, shape: ListShape<C>): Promise<ListFile<C>> {
  const rows: ImportRow<C>[] = [];
  for await (const row of csvRowsOf(bytes, shape)) rows.push(row);
  return { rows, language: undefined, refusals: [] };
}
