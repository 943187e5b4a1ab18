import type { ImportRow, Language, Refusal } from '@resolute/domain';
import { csvRows } from '../csv/csv-rows';
import type { WorkbookReader } from '../workbook/workbook-reader';
import type { ImportFormat } from './import.view';

/** The rows of a file, whatever it is. */
export interface OpenedFile {
  readonly rows: AsyncIterable<ImportRow> | Iterable<ImportRow>;
  /** A workbook says in which language it was given out. */
  readonly language: Language | undefined;
  /** Cells that are refused before anything is asked of them. */
  readonly refusals: readonly Refusal[];
}

/** The first bytes of an archive, and of what Excel wrote before 2007 and writes with a password: none of them is text. */
const WORKBOOKS = [Buffer.from('PK'), Buffer.from([0xd0, 0xcf, 0x11, 0xe0])];

/** What a file is, by what it holds: its name says what somebody called it. */
export const formatOf = (bytes: Buffer): ImportFormat =>
  WORKBOOKS.some((head) => bytes.subarray(0, head.length).equals(head)) ? 'xlsx' : 'csv';

/** Opens a file. Throws the problem that makes it unreadable; of a CSV file it may come with any row. */
export async function openFile(reader: WorkbookReader, bytes: Buffer): Promise<OpenedFile> {
  if (formatOf(bytes) === 'xlsx') return reader.read(bytes);
  return { rows: csvRows(bytes), language: undefined, refusals: [] };
}
