import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  type IStylesOptions,
  Packer,
  PageNumber,
  type Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  WidthType,
} from 'docx';
import type { ReportDocument } from '../document/report-document';
import type { ChartPicture } from './chart-picture';
import { DocxBlocks } from './docx-blocks';
import { ACCENT, NO_LINES, PAGE_WIDTH, QUIET, WELL } from './docx-look';
import { DocxText, spelling } from './docx-text';
import { sameArchive } from './same-archive';

/** Fonts that offices have: a document to be worked on does not bring its letters. */
const FONT = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial', eastAsia: 'SimSun' };
const MARGIN = 1134;
const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
};

/** A report as ITU's documents travel: real headings, head and foot, tables with head rows; the same bytes each time. */
export async function reportDocx(
  document: ReportDocument,
  pictures: Readonly<Record<string, ChartPicture>>,
): Promise<Buffer> {
  const { head, sections, createdAt, language } = document;
  const text = new DocxText(language);
  const blocks = new DocxBlocks(text, pictures);
  const file = new Document({
    title: head.title,
    creator: head.source,
    subject: head.occasion,
    styles: stylesIn(language),
    sections: [
      {
        properties: { page: PAGE },
        headers: { default: new Header({ children: [text.line(head.occasion, { color: QUIET, size: 17 })] }) },
        footers: { default: new Footer({ children: [footOf(document, text)] }) },
        children: [
          ...headOf(document, text),
          ...sections.flatMap((section) => section.blocks.flatMap((block) => blocks.drawn(block))),
        ],
      },
    ],
  });
  return sameArchive(await Packer.toBuffer(file), createdAt);
}

const stylesIn = (language: ReportDocument['language']): IStylesOptions => ({
  default: {
    document: { run: { font: FONT, size: 21, language: spelling(language) } },
    title: { run: { size: 36, bold: true }, paragraph: { spacing: { before: 160, after: 200 } } },
    heading1: {
      run: { size: 28, bold: true, color: ACCENT },
      paragraph: { spacing: { before: 320, after: 140 }, keepNext: true },
    },
    heading2: { run: { size: 23, bold: true }, paragraph: { spacing: { before: 240, after: 60 }, keepNext: true } },
  },
});

function footOf({ footer, sample, pageOf }: ReportDocument, text: DocxText): Paragraph {
  const quiet = { color: QUIET, size: 16 };
  const words = [footer, ...(sample === undefined ? [] : [sample])].join(' · ');
  const pages = pageOf.split(/(##|#)/u).map((part) => {
    if (part === '#') return text.counter(PageNumber.CURRENT, quiet);
    return part === '##' ? text.counter(PageNumber.TOTAL_PAGES, quiet) : text.run(part, quiet);
  });
  return text.paragraph([text.run(`${words} · `, quiet), ...pages]);
}

function headOf({ head, sample }: ReportDocument, text: DocxText): (Paragraph | Table)[] {
  const { occasion, placeAndDays, date, original, agendaItem, source, title, fields, box } = head;
  const marked = sample === undefined ? [] : [text.line(sample, { bold: true, size: 17 })];
  return [
    grid(text, [
      ...(agendaItem === undefined ? [] : [[text.line(''), text.atEnd(agendaItem, { bold: true })]]),
      [text.line(occasion, { bold: true, size: 30 }), text.atEnd(date, { bold: true })],
      [text.line(placeAndDays, { color: QUIET }), text.atEnd(original)],
    ]),
    ...marked,
    ...(fields.length === 0 ? [text.line(source, { color: QUIET })] : []),
    text.paragraph([text.run(title)], { heading: HeadingLevel.TITLE }),
    ...(fields.length === 0 ? [] : [formOf(text, fields), text.line('', { size: 8 })]),
    boxed(text, box),
  ];
}

/** Layout, not data: it has no lines and no head. */
const layout = ({ isRightToLeft }: DocxText) => ({
  visuallyRightToLeft: isRightToLeft,
  width: { size: PAGE_WIDTH, type: WidthType.DXA },
  borders: NO_LINES,
});

const grid = (text: DocxText, rows: readonly (readonly Paragraph[])[]): Table =>
  new Table({
    ...layout(text),
    rows: rows.map((row) => new TableRow({ children: row.map((each) => new TableCell({ children: [each] })) })),
  });

/** The lines of a form, each with what it is called. */
const formOf = (text: DocxText, fields: ReportDocument['head']['fields']): Table =>
  grid(
    text,
    fields.map(({ head, text: words }) => [text.line(head, { bold: true, color: QUIET, size: 17 }), text.line(words)]),
  );

function boxed(text: DocxText, box: ReportDocument['head']['box']): Table {
  const children = box.flatMap(({ head, text: words }) => [
    text.line(head, { bold: true, color: QUIET, size: 17 }),
    text.paragraph([text.run(words)], { spacing: { after: 100 } }),
  ]);
  const cell = new TableCell({
    children,
    shading: { type: ShadingType.CLEAR, fill: WELL },
    margins: { top: 120, bottom: 60, left: 180, right: 180 },
  });
  return new Table({ ...layout(text), rows: [new TableRow({ children: [cell] })] });
}
