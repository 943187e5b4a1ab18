import { parentPort } from 'node:worker_threads';
import type { Language } from '@resolute/domain';
import type { ReportSnapshot } from '../snapshot/report-snapshot';
import type { DrawnReport } from './drawn-file';
import { ReportDrawer } from './report-drawer';

/** What the thread is asked for: a snapshot as canonical JSON, and the language to draw it in. */
export interface RenderWish {
  readonly snapshot: string;
  readonly language: Language;
}

/** What the thread answers: the files, or why there are none. */
export type RenderAnswer = DrawnReport | { readonly fault: string };

/** The thread in which documents are drawn: a wish comes in, an answer goes out, one after the other. */
export function answerWishes(): void {
  const drawer = new ReportDrawer();
  parentPort?.on('message', (wish: RenderWish) => {
    void answer(drawer, wish).then((answered) => parentPort?.postMessage(answered));
  });
}

async function answer(drawer: ReportDrawer, { snapshot, language }: RenderWish): Promise<RenderAnswer> {
  try {
    const { form, ...rest } = JSON.parse(snapshot) as ReportSnapshot;
    // A snapshot of a form that came later, or is no longer known, is not guessed at.
    if (form !== 'report/1') return { fault: `Nothing here draws the form ${String(form)}` };
    return await drawer.draw({ form, ...rest }, language);
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

// Whoever imports this file for its types is no such thread.
if (parentPort && process.argv[2] === 'render') answerWishes();
