import { parentPort, workerData } from 'node:worker_threads';
import { DomainError, type ProblemCode, type ProblemParams } from '@resolute/domain';
import { readXlsx } from 'hucre/xlsx';
import { type MatrixContent, writeMatrix } from '../exports/write-matrix';
import { type WorkbookContent, writeWorkbook } from '../exports/write-workbook';
import { type MarkedWorkbook, markedWorkbook } from '../imports/marked-workbook';
import { type ListsContent, writeLists } from '../lists/write-lists';
import { entryRows } from './entry-rows';
import { MOST_WORKBOOK_ROWS, type WorkbookShape } from './workbook-contract';
import { workbookRows } from './workbook-rows';

/** What the thread answers: what was asked for, or the problem that stands in its way. */
export type ThreadAnswer<T> = { readonly done: T } | { readonly problem: ProblemCode; readonly params: ProblemParams };

/** What the thread can do. */
export type TaskName =
  | 'read-workbook'
  | 'read-list'
  | 'write-workbook'
  | 'write-lists'
  | 'write-matrix'
  | 'mark-workbook';

interface ListAsked {
  readonly bytes: Uint8Array;
  readonly shape: WorkbookShape<string>;
}

const opened = (bytes: Uint8Array) => readXlsx(bytes, { maxRows: MOST_WORKBOOK_ROWS + 10 });

/** What we make ourselves. */
const WRITES: readonly TaskName[] = ['write-workbook', 'write-lists', 'write-matrix'];

const TASKS: Readonly<Record<TaskName, (about: unknown) => Promise<unknown>>> = {
  'read-workbook': async (bytes) => entryRows(await opened(bytes as Uint8Array)),
  'read-list': async (asked) => workbookRows(await opened((asked as ListAsked).bytes), (asked as ListAsked).shape),
  'write-workbook': (content) => writeWorkbook(content as WorkbookContent),
  'write-lists': (content) => writeLists(content as ListsContent),
  'write-matrix': (content) => writeMatrix(content as MatrixContent),
  'mark-workbook': (marks) => markedWorkbook(marks as MarkedWorkbook),
};

async function answerTo(task: TaskName): Promise<ThreadAnswer<unknown>> {
  try {
    return { done: await TASKS[task](workerData) };
  } catch (error) {
    if (error instanceof DomainError) return { problem: error.code, params: error.params };
    // What cannot be written is our own fault, and ends the thread with its cause.
    if (WRITES.includes(task)) throw error;
    return { problem: 'import/not-a-workbook', params: {} };
  }
}

const asked = process.argv[2];
// Whoever imports this file for its types is no such thread.
if (parentPort && asked !== undefined && asked in TASKS)
  void answerTo(asked as TaskName).then((answer) => parentPort?.postMessage(answer));
