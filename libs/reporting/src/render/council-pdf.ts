import { indicatorTrendChart } from '@resolute/charts';
import type { CouncilSnapshot } from '../snapshot/council-snapshot';
import { figureText } from '../text/report-numbers';
import { reportWords } from '../text/report-words';
import { chartSvg } from './chart-svg';
import { councilPage } from './council-document';
import { DOCUMENT_FAMILY, documentFonts } from './document-fonts';
import { coverageOf, PrintableText } from './printable-text';
import { TypstPdfs } from './typst-pdf';

/** A document, and what of its text could not be printed. */
export interface RenderedPdf {
  readonly bytes: Buffer;
  readonly pages: number;
  /** Code points for which no font has a glyph; each was printed as U+FFFD. */
  readonly lostCodePoints: readonly number[];
}

const CHART_SIZE = { width: 560, height: 220 };

/** Draws and sets summaries for the Council; keeps fonts and compiler from one to the next. */
export class CouncilPdfs {
  private readonly typst = new TypstPdfs();
  private readonly coverage = coverageOf(documentFonts());

  /** From a snapshot alone: the same one gives the same bytes. */
  make(snapshot: CouncilSnapshot): RenderedPdf {
    const printable = new PrintableText(this.coverage);
    const { document, charts } = councilPage(snapshot);
    const say = reportWords(document.lang);
    const manner = {
      fontFamily: DOCUMENT_FAMILY,
      isRightToLeft: false,
      formatNumber: (value: number) => figureText(String(value)),
      formatYear: (day: string) => say('yearEnd', { year: day.slice(0, 4) }),
    };
    const drawings = Object.fromEntries(
      Object.entries(charts).map(([name, dots]) => [name, chartSvg(indicatorTrendChart(dots, manner), CHART_SIZE)]),
    );
    const { bytes, pages } = this.typst.make({
      template: 'council-summary.typ',
      document: { ...printable.within(document), drawn: Object.keys(drawings) },
      drawings,
      createdAt: document.meta.createdAt,
    });
    return { bytes, pages, lostCodePoints: [...printable.lost].sort((one, other) => one - other) };
  }
}
