import { parentPort } from 'node:worker_threads';
import type { CouncilSnapshot } from '../snapshot/council-snapshot';
import { CouncilPdfs } from './council-pdf';

/** What the thread answers: the document, or why there is none. */
export type RenderAnswer =
  | { readonly bytes: Uint8Array; readonly pages: number; readonly lostCodePoints: readonly number[] }
  | { readonly fault: string };

/** The thread in which documents are drawn: a snapshot as JSON comes in, an answer goes out, one after the other. */
export function answerSnapshots(): void {
  const pdfs = new CouncilPdfs();
  parentPort?.on('message', (snapshot: string) => parentPort?.postMessage(answer(pdfs, snapshot)));
}

function answer(pdfs: CouncilPdfs, snapshot: string): RenderAnswer {
  try {
    const { form, ...rest } = JSON.parse(snapshot) as CouncilSnapshot;
    // A snapshot of a form that came later, or is no longer known, is not guessed at.
    if (form !== 'council-summary/1') return { fault: `Nothing here draws the form ${String(form)}` };
    return pdfs.make({ form, ...rest });
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

// Whoever imports this file for its types is no such thread.
if (parentPort && process.argv[2] === 'render') answerSnapshots();
