import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { DomainError } from '@resolute/domain';
import { projectRoot } from '@resolute/platform';
import { requireSafeArchive } from './archive-guard';
import type { WorkbookRows } from './workbook-rows';
import type { WorkbookAnswer } from './workbook-thread';

const MEGABYTES = 192;
const PATIENCE_MS = 30_000;

/**
 * Reads workbooks that people upload: each is looked into first, and read in a thread of its own that ends with it, within
 * limits of memory and time. One after the other, so that several at once need no more than one.
 */
export class WorkbookReader {
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly patienceMs = PATIENCE_MS) {}

  /** The rows of a filled-in template. Throws the problem that makes it unreadable. */
  read(bytes: Buffer): Promise<WorkbookRows> {
    const mine = this.last.then(() => this.readNext(bytes));
    this.last = mine.catch(() => undefined);
    return mine;
  }

  private async readNext(bytes: Buffer): Promise<WorkbookRows> {
    await requireSafeArchive(bytes);
    const thread = newThread(bytes);
    try {
      const answer = await answerOf(thread, this.patienceMs);
      if ('problem' in answer) throw new DomainError(answer.problem, { params: answer.params });
      return answer.rows;
    } finally {
      await thread.terminate();
    }
  }
}

async function answerOf(thread: Worker, patienceMs: number): Promise<WorkbookAnswer> {
  const settled = new AbortController();
  const { signal } = settled;
  const tooHeavy = (cause?: unknown): never => {
    throw new DomainError('import/too-heavy', { cause });
  };
  // A thread that needs more than its memory ends with an error, which `once` throws.
  const answered = once(thread, 'message', { signal }).then(([answer]) => answer as WorkbookAnswer, tooHeavy);
  const ended = once(thread, 'exit', { signal }).then(() => tooHeavy(), tooHeavy);
  const late = sleep(patienceMs, undefined, { signal }).then(() => tooHeavy(), tooHeavy);
  for (const each of [ended, late]) each.catch(() => undefined);
  try {
    return await Promise.race([answered, ended, late]);
  } finally {
    settled.abort();
    answered.catch(() => undefined);
  }
}

/** From the sources, as in tests, the thread needs the same translation as its parent. */
function newThread(bytes: Buffer): Worker {
  const isSource = __filename.endsWith('.ts');
  return new Worker(path.join(__dirname, isSource ? 'workbook-thread.ts' : 'workbook-thread.js'), {
    argv: ['read-workbook'],
    workerData: new Uint8Array(bytes),
    env: {},
    execArgv: isSource ? ['-r', path.join(projectRoot(), 'tools/swc-register.cjs')] : [],
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  });
}
