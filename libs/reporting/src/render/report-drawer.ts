import { createHash } from 'node:crypto';
import { canonicalJson } from '@resolute/domain';
import type { DocumentForm } from '../definitions/report-layout';
import { DOCUMENT_FAMILIES } from '../document/families';
import { type FileMark, fileMark } from '../document/file-mark';
import type { ReportDocument } from '../document/report-document';
import { type ToldReport, tellReport } from '../document/tell-report';
import type { ReportSnapshot } from '../snapshot/report-snapshot';
import { chartPicture, chartSvg } from './chart-svg';
import { documentFonts } from './document-fonts';
import type { DrawnFile, DrawnReport, RenderWish } from './drawn-file';
import { generator } from './generator';
import { byPosition } from './named-drawings';
import { coverageOf, PrintableText } from './printable-text';
import { reportDocx } from './report-docx';
import { reportXlsx } from './report-xlsx';
import { isPdfFormat, type PdfFormat, TypstPdfs } from './typst-pdf';

/** A summary for the Council is read in three minutes; the others are as long as their plan makes them. */
const MOST_PAGES: Readonly<Partial<Record<DocumentForm, number>>> = { council: 4 };

/** Draws reports; keeps fonts and compiler from one to the next. Mostly synchronous: it belongs into a thread of its own. */
export class ReportDrawer {
  private readonly typst = new TypstPdfs();
  private readonly coverage = coverageOf(documentFonts().map(({ file }) => file));
  private readonly generator = generator();

  /**
   * From a snapshot and a narrative alone: the same ones give the same bytes.
   * @throws Error for a snapshot of another form
   */
  async draw({ snapshot: text, language, narrative, issued, formats: wanted }: RenderWish): Promise<DrawnReport> {
    const snapshot = snapshotIn(text);
    // Of what was frozen, before anything in it is made printable.
    const sha256 = createHash('sha256').update(text).digest('hex');
    const printable = new PrintableText(this.coverage);
    const told = tellReport(snapshot, language, narrative, issued);
    const mark = issued && { reportId: issued.reportId, revision: issued.revision, language };
    const { document, charts } = byPosition(told);
    const whole = printable.within(document);
    const formats = wanted ?? snapshot.layout.formats;
    const pages = MOST_PAGES[snapshot.layout.form] ?? Number.POSITIVE_INFINITY;
    const setting = { mark, pages, mayShrink: tellsOfRisks(snapshot) };
    const files: DrawnFile[] = this.pdfs(formats.filter(isPdfFormat), { document: whole, charts }, setting);
    if (formats.includes('docx'))
      files.push({ format: 'docx', bytes: await docxOf({ document: whole, charts }, mark), pages: null });
    if (formats.includes('xlsx')) {
      const bytes = await reportXlsx({
        snapshot: printable.within(snapshot),
        head: whole.head,
        sha256,
        language,
        mark,
      });
      files.push({ format: 'xlsx', bytes, pages: null });
    }
    return {
      files,
      lostCodePoints: [...printable.lost].sort((one, other) => one - other),
      generator: this.generator,
      ...(issued && { told: canonicalJson(told.document) }),
    };
  }

  private pdfs(
    formats: readonly PdfFormat[],
    { document, charts }: ToldReport,
    { mark, pages, mayShrink }: PdfSetting,
  ): DrawnFile[] {
    if (formats.length === 0) return [];
    const drawings = Object.fromEntries(Object.entries(charts).map(([name, drawing]) => [name, chartSvg(drawing)]));
    return this.typst.make(formats, {
      document: { ...forTemplate(document), ...(mark && { mark: fileMark(mark) }), drawn: Object.keys(drawings) },
      drawings,
      createdAt: Date.parse(document.createdAt) / 1000,
      mostPages: pages,
      mayShrink,
    });
  }
}

interface PdfSetting {
  readonly mark: FileMark | undefined;
  readonly pages: number;
  readonly mayShrink: boolean;
}

/** What was frozen before reports told of risks is drawn as it was then: smaller charts would make other pages of it. */
const tellsOfRisks = ({ sections }: ReportSnapshot): boolean => sections['risk-map'] !== undefined;

const docxOf = ({ document, charts }: ToldReport, mark: FileMark | undefined): Promise<Buffer> =>
  reportDocx(
    document,
    Object.fromEntries(Object.entries(charts).map(([name, drawing]) => [name, chartPicture(drawing)])),
    mark,
  );

/** A snapshot of a form that came later, or is no longer known, is not guessed at. */
function snapshotIn(text: string): ReportSnapshot {
  const { form, ...rest } = JSON.parse(text) as ReportSnapshot;
  if (form !== 'report/2') throw new Error(`Nothing here draws the form ${String(form)}`);
  return { form, ...rest };
}

/** The document under the names that the template knows. */
const forTemplate = ({
  language,
  head: { placeAndDays, agendaItem, ...head },
  pageOf,
  createdAt,
  ...rest
}: ReportDocument) => ({
  ...rest,
  lang: language,
  families: DOCUMENT_FAMILIES[language],
  head: { ...head, 'place-and-days': placeAndDays, ...(agendaItem !== undefined && { 'agenda-item': agendaItem }) },
  'page-of': pageOf,
  // Year, month, day, hour, minute and second, UTC.
  'date-parts': (createdAt.slice(0, 19).match(/\d+/gu) ?? []).map(Number),
});
