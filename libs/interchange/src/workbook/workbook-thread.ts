import { parentPort, workerData } from 'node:worker_threads';
import { DomainError, type ProblemCode, type ProblemParams } from '@resolute/domain';
import { readXlsx } from 'hucre/xlsx';
import { MOST_WORKBOOK_ROWS } from './workbook-contract';
import { type WorkbookRows, workbookRows } from './workbook-rows';

/** What the thread answers: the rows, or the problem that stands in their way. */
export type WorkbookAnswer =
  | { readonly rows: WorkbookRows }
  | { readonly problem: ProblemCode; readonly params: ProblemParams };

async function answerTo(bytes: Uint8Array): Promise<WorkbookAnswer> {
  try {
    return { rows: workbookRows(await readXlsx(bytes, { maxRows: MOST_WORKBOOK_ROWS + 10 })) };
  } catch (error) {
    if (error instanceof DomainError) return { problem: error.code, params: error.params };
    return { problem: 'import/not-a-workbook', params: {} };
  }
}

// Whoever imports this file for its types is no such thread.
if (parentPort && process.argv[2] === 'read-workbook')
  void answerTo(workerData as Uint8Array).then((answer) => parentPort?.postMessage(answer));
