import type { Language } from '@resolute/domain';
import { DOCUMENT_FAMILIES } from '../document/families';
import type { ReportDocument } from '../document/report-document';
import { tellReport } from '../document/tell-report';
import type { ReportSnapshot } from '../snapshot/report-snapshot';
import { chartSvg } from './chart-svg';
import { documentFonts } from './document-fonts';
import type { DrawnReport } from './drawn-file';
import { coverageOf, PrintableText } from './printable-text';
import { TypstPdfs } from './typst-pdf';

/** Draws reports; keeps fonts and compiler from one to the next. Synchronous: it belongs into a thread of its own. */
export class ReportDrawer {
  private readonly typst = new TypstPdfs();
  private readonly coverage = coverageOf(documentFonts().map(({ file }) => file));

  /** From a snapshot alone: the same one gives the same bytes. */
  draw(snapshot: ReportSnapshot, language: Language): DrawnReport {
    const printable = new PrintableText(this.coverage);
    const { document, charts } = tellReport(snapshot, language);
    const whole = printable.within(document);
    const drawings = Object.fromEntries(Object.entries(charts).map(([name, drawing]) => [name, chartSvg(drawing)]));
    const { accessible, archived, pages } = this.typst.make({
      document: { ...forTemplate(whole), drawn: Object.keys(drawings) },
      drawings,
      createdAt: Date.parse(document.createdAt) / 1000,
    });
    return {
      files: [
        { format: 'pdf-ua', bytes: accessible, pages },
        { format: 'pdf-a', bytes: archived, pages },
      ],
      lostCodePoints: [...printable.lost].sort((one, other) => one - other),
    };
  }
}

/** The document under the names that the template knows. */
const forTemplate = ({ language, head: { placeAndDays, ...head }, pageOf, createdAt, ...rest }: ReportDocument) => ({
  ...rest,
  lang: language,
  families: DOCUMENT_FAMILIES[language],
  head: { ...head, 'place-and-days': placeAndDays },
  'page-of': pageOf,
  // Year, month, day, hour, minute and second, UTC.
  'date-parts': (createdAt.slice(0, 19).match(/\d+/gu) ?? []).map(Number),
});
