import { parentPort, workerData } from 'node:worker_threads';
import { DomainError } from '@resolute/domain';
import { readXlsx } from 'hucre/xlsx';
import { type WorkbookContent, writeWorkbook } from '../exports/write-workbook';
import { markedWorkbook } from '../imports/marked-workbook';
import type { ThreadAnswer, ThreadTask } from './own-thread';
import { MOST_WORKBOOK_ROWS } from './workbook-contract';
import { workbookRows } from './workbook-rows';
import type { MarkedWorkbook } from './workbook-writer';

/** What the thread can do, by the name of the task. */
const TASKS: Readonly<Record<ThreadTask['name'], (about: unknown) => Promise<unknown>>> = {
  'read-workbook': async (bytes) =>
    workbookRows(await readXlsx(bytes as Uint8Array, { maxRows: MOST_WORKBOOK_ROWS + 10 })),
  'write-workbook': (content) => writeWorkbook(content as WorkbookContent),
  'mark-workbook': (marks) => markedWorkbook(marks as MarkedWorkbook),
};

async function answerTo(task: ThreadTask['name']): Promise<ThreadAnswer<unknown>> {
  try {
    return { done: await TASKS[task](workerData) };
  } catch (error) {
    if (error instanceof DomainError) return { problem: error.code, params: error.params };
    // What cannot be written is our own fault, and ends the thread with its cause.
    if (task === 'write-workbook') throw error;
    return { problem: 'import/not-a-workbook', params: {} };
  }
}

const asked = process.argv[2];
// Whoever imports this file for its types is no such thread.
if (parentPort && asked !== undefined && asked in TASKS)
  void answerTo(asked as ThreadTask['name']).then((answer) => parentPort?.postMessage(answer));
