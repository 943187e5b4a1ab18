import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { OnModuleDestroy } from '@nestjs/common';
import type { Language } from '@resolute/domain';
import { projectRoot } from '@resolute/platform';
import type { DrawnReport, RenderWish } from './drawn-file';
import type { RenderAnswer } from './render-thread';

/** Of the thread's JavaScript alone: what Typst and Skia take lies outside its heap and has no limit here. */
const HEAP_MEGABYTES = 512;

/**
 * Draws documents in a thread of its own, so that the process goes on meanwhile: one after the other, each within a limit of
 * time, and its JavaScript within one of memory. A thread that fails or takes too long is ended, and the next document gets a
 * fresh one.
 */
export class ReportRenderer implements OnModuleDestroy {
  private thread: Worker | undefined;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly patienceMs = 60_000) {}

  /** The files of a snapshot (canonical JSON) in a language. Throws with the reason when they cannot be drawn. */
  render(
    snapshot: string,
    language: Language,
    more: Pick<RenderWish, 'narrative' | 'issued' | 'formats'> = {},
  ): Promise<DrawnReport> {
    const mine = this.last.then(() => this.ask({ snapshot, language, ...more }));
    this.last = mine.catch(() => undefined);
    return mine;
  }

  /** Begins the thread, for whoever knows that a document is to come: it needs a moment for fonts and compiler. */
  prepare(): Worker {
    if (this.thread) return this.thread;
    const thread = newThread();
    this.thread = thread;
    // One that ends while nobody waits for it gives way to a fresh one; whoever waits hears of its fault.
    thread.on('error', () => undefined);
    thread.once('exit', () => {
      if (this.thread === thread) this.thread = undefined;
    });
    return thread;
  }

  async close(): Promise<void> {
    const { thread } = this;
    this.thread = undefined;
    await thread?.terminate();
  }

  onModuleDestroy(): Promise<void> {
    return this.close();
  }

  private async ask(wish: RenderWish): Promise<DrawnReport> {
    try {
      const answer = await this.answerOf(this.prepare(), wish);
      if ('fault' in answer) throw new Error(answer.fault);
      return { ...answer, files: answer.files.map((file) => ({ ...file, bytes: Buffer.from(file.bytes) })) };
    } catch (error) {
      // Not waited for: native code may go on for a while before it can be ended.
      void this.close();
      throw error;
    }
  }

  private async answerOf(thread: Worker, wish: RenderWish): Promise<RenderAnswer> {
    const settled = new AbortController();
    const { signal } = settled;
    const answered = once(thread, 'message', { signal }).then(([answer]) => answer as RenderAnswer);
    const ended = once(thread, 'exit', { signal }).then(([code]) => {
      throw new Error(`The drawing thread ended (exit code ${code})`);
    });
    const late = sleep(this.patienceMs, undefined, { signal }).then(() => {
      throw new Error(`The document was not drawn within ${this.patienceMs} ms`);
    });
    thread.postMessage(wish);
    try {
      return await Promise.race([answered, ended, late]);
    } finally {
      settled.abort();
    }
  }
}

/** From the sources, as in tests, the thread needs the same translation as its parent. */
function newThread(): Worker {
  const isSource = __filename.endsWith('.ts');
  const entry = path.join(__dirname, isSource ? 'render-thread.ts' : 'render-thread.js');
  const thread = new Worker(entry, {
    argv: ['render'],
    // Canvas would otherwise draw with whatever fonts this machine happens to have.
    env: { DISABLE_SYSTEM_FONTS_LOAD: '1' },
    execArgv: isSource ? ['-r', path.join(projectRoot(), 'tools/swc-register.cjs')] : [],
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
  });
  // A process that has nothing else to do does not stay for its sake.
  thread.unref();
  return thread;
}
