import { parentPort } from 'node:worker_threads';
import type { DrawnReport, RenderWish } from './drawn-file';
import { ReportDrawer } from './report-drawer';

/** What the thread answers: the files, or why there are none. */
export type RenderAnswer = DrawnReport | { readonly fault: string };

/** The thread in which documents are drawn: a wish comes in, an answer goes out, one after the other. */
export function answerWishes(): void {
  const drawer = new ReportDrawer();
  parentPort?.on('message', (wish: RenderWish) => {
    void answer(drawer, wish).then((answered) => parentPort?.postMessage(answered));
  });
}

async function answer(drawer: ReportDrawer, wish: RenderWish): Promise<RenderAnswer> {
  try {
    return await drawer.draw(wish);
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

// Whoever imports this file for its types is no such thread.
if (parentPort && process.argv[2] === 'render') answerWishes();
