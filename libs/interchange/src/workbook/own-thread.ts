import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { DomainError, type ProblemCode } from '@resolute/domain';
import { projectRoot } from '@resolute/platform';
// The build takes in what is imported: this type brings the thread's own file along.
import type { TaskName, ThreadAnswer } from './workbook-thread';

const MEGABYTES = 192;

/** A task for a thread of its own. */
export interface ThreadTask {
  readonly name: TaskName;
  /** What it works on; it is copied. */
  readonly about: unknown;
  readonly patienceMs: number;
  /** The problem when that takes too much time or memory. */
  readonly tooHeavy: ProblemCode;
}

/** Does a task on a workbook beside everything else, in a thread that ends with it, within limits of memory and time. */
export async function inOwnThread<T>({ name, about, patienceMs, tooHeavy }: ThreadTask): Promise<T> {
  const thread = newThread(name, about);
  try {
    const answer = await answerOf<T>(thread, patienceMs, tooHeavy);
    if ('problem' in answer) throw new DomainError(answer.problem, { params: answer.params });
    return answer.done;
  } finally {
    await thread.terminate();
  }
}

async function answerOf<T>(thread: Worker, patienceMs: number, code: ProblemCode): Promise<ThreadAnswer<T>> {
  const settled = new AbortController();
  const { signal } = settled;
  const tooHeavy = (cause?: unknown): never => {
    throw new DomainError(code, { cause });
  };
  // A thread that needs more than its memory ends with an error, which `once` throws.
  const answered = once(thread, 'message', { signal }).then(([answer]) => answer as ThreadAnswer<T>, tooHeavy);
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
function newThread(name: string, about: unknown): Worker {
  const isSource = __filename.endsWith('.ts');
  return new Worker(path.join(__dirname, isSource ? 'workbook-thread.ts' : 'workbook-thread.js'), {
    argv: [name],
    workerData: about,
    env: {},
    execArgv: isSource ? ['-r', path.join(projectRoot(), 'tools/swc-register.cjs')] : [],
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  });
}
