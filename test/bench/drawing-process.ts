import { LANGUAGES, type Language } from '../../libs/domain/src';
import { ReportRenderer } from '../../libs/reporting/src';
import { median } from './measure';

/* A process that draws a report as the worker does, and answers what each language took. It holds nothing else, so that its memory is that of drawing. */

/** What it is asked to draw: a snapshot as canonical JSON. */
export interface DrawingWish {
  readonly snapshot: string;
  readonly times: number;
}

/** Milliseconds: of one PDF in each language, the middle of some; and of all formats in all languages, one after the other. */
export interface DrawingAnswer {
  readonly pdf: Readonly<Record<Language, number>>;
  readonly everything: number;
}

async function answer({ snapshot, times }: DrawingWish): Promise<DrawingAnswer> {
  const renderer = new ReportRenderer();
  for (const language of LANGUAGES) await renderer.render(snapshot, language);
  const began = performance.now();
  for (const language of LANGUAGES) await renderer.render(snapshot, language);
  const everything = performance.now() - began;
  const pdf: Partial<Record<Language, number>> = {};
  for (const language of LANGUAGES) {
    const took: number[] = [];
    for (let at = 0; at < times; at += 1) {
      const start = performance.now();
      await renderer.render(snapshot, language, { formats: ['pdf-ua'] });
      took.push(performance.now() - start);
    }
    pdf[language] = median(took);
  }
  await renderer.close();
  return { pdf: pdf as Record<Language, number>, everything };
}

process.once('message', (wish: DrawingWish) => void answer(wish).then((answered) => process.send?.(answered)));
process.send?.('ready');
