import { createHash } from 'node:crypto';
import { DOCUMENT_FAMILIES } from '../document/families';
import type { ReportDocument } from '../document/report-document';
import { tellReport } from '../document/tell-report';
import type { ReportSnapshot } from '../snapshot/report-snapshot';
import { chartPicture, chartSvg } from './chart-svg';
import { documentFonts } from './document-fonts';
import type { DrawnReport, RenderWish } from './drawn-file';
import { generator } from './generator';
import { byPosition } from './named-drawings';
import { coverageOf, PrintableText } from './printable-text';
import { reportDocx } from './report-docx';
import { reportXlsx } from './report-xlsx';
import { TypstPdfs } from './typst-pdf';

/** Draws reports; keeps fonts and compiler from one to the next. Mostly synchronous: it belongs into a thread of its own. */
export class ReportDrawer {
  private readonly typst = new TypstPdfs();
  private readonly coverage = coverageOf(documentFonts().map(({ file }) => file));
  private readonly generator = generator();

  /**
   * From a snapshot alone: the same one gives the same bytes.
   * @throws Error for a snapshot of another form
   */
  async draw({ snapshot: text, language }: RenderWish): Promise<DrawnReport> {
    const snapshot = snapshotIn(text);
    // Of what was frozen, before anything in it is made printable.
    const sha256 = createHash('sha256').update(text).digest('hex');
    const printable = new PrintableText(this.coverage);
    const { document, charts } = byPosition(tellReport(snapshot, language));
    const whole = printable.within(document);
    const drawings = Object.fromEntries(Object.entries(charts).map(([name, drawing]) => [name, chartSvg(drawing)]));
    const pictures = Object.fromEntries(Object.entries(charts).map(([name, drawing]) => [name, chartPicture(drawing)]));
    const { accessible, archived, pages } = this.typst.make({
      document: { ...forTemplate(whole), drawn: Object.keys(drawings) },
      drawings,
      createdAt: Date.parse(document.createdAt) / 1000,
    });
    return {
      files: [
        { format: 'pdf-ua', bytes: accessible, pages },
        { format: 'pdf-a', bytes: archived, pages },
        { format: 'docx', bytes: await reportDocx(whole, pictures), pages: null },
        {
          format: 'xlsx',
          bytes: await reportXlsx({ snapshot: printable.within(snapshot), sha256, language }),
          pages: null,
        },
      ],
      lostCodePoints: [...printable.lost].sort((one, other) => one - other),
      generator: this.generator,
    };
  }
}

/** A snapshot of a form that came later, or is no longer known, is not guessed at. */
function snapshotIn(text: string): ReportSnapshot {
  const { form, ...rest } = JSON.parse(text) as ReportSnapshot;
  if (form !== 'report/1') throw new Error(`Nothing here draws the form ${String(form)}`);
  return { form, ...rest };
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
