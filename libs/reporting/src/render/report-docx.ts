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
import type { FileMark } from '../document/file-mark';
import type { ReportDocument } from '../document/report-document';
import type { ChartPicture } from './chart-picture';
import { DocxBlocks } from './docx-blocks';
import { ACCENT, NO_LINES, PAGE_WIDTH, QUIET, WELL } from './docx-look';
import { DocxText, spelling } from './docx-text';
import { markProperties } from './marked-properties';
import { sameArchive } from './same-archive';

/** Fonts that offices have: a document to be worked on does not bring its letters. */
const FONT = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial', eastAsia: 'SimSun' };
const APART = { before: 60, after: 60 };
const MARGIN = 1134;
const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
};

/** A report as ITU's documents travel: real headings, head and foot, tables with head rows; the same bytes each time. */
export async function reportDocx(
  document: ReportDocument,
  pictures: Readonly<Record<string, ChartPicture>>,
  mark?: FileMark,
): Promise<Buffer> {
  const { head, sections, createdAt, language } = document;
  const text = new DocxText(language);
  const blocks = new DocxBlocks(text, pictures);
  const file = new Document({
    title: head.title,
    creator: head.source,
    subject: head.occasion,
    ...(mark && { customProperties: Object.entries(markProperties(mark)).map(([name, value]) => ({ name, value })) }),
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
  return sameArchive(await Packer.toBuffer(file), createdAt, mark);
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
  const { source, status, title, fields, box } = head;
  const marked = sample === undefined ? [] : [text.line(sample, { bold: true, size: 17 })];
  return [
    titleBlock(head, text),
    ...marked,
    ...(status === undefined ? [] : [text.paragraph([text.run(status, { bold: true, size: 18 })], { spacing: APART })]),
    ...(fields.length === 0 ? [text.line(source, { color: QUIET })] : []),
    text.paragraph([text.run(title)], { heading: HeadingLevel.TITLE }),
    ...(fields.length === 0 ? [] : [formOf(text, fields), text.line('', { size: 8 })]),
    boxed(text, box),
  ];
}

/** The meeting on one side, what the document is on the other. */
function titleBlock(
  { occasion, placeAndDays, agendaItem, number, date, original }: ReportDocument['head'],
  text: DocxText,
): Table {
  const isStrong = number === undefined;
  const meeting = [text.line(occasion, { bold: true, size: 30 }), text.line(placeAndDays, { color: QUIET })];
  const document = [
    ...(agendaItem === undefined ? [] : [text.atEnd(agendaItem, { bold: true })]),
    ...(number === undefined ? [] : [text.atEnd(number, { bold: true })]),
    text.atEnd(date, { bold: isStrong }),
    text.atEnd(original),
  ];
  return new Table({
    ...layout(text),
    rows: [new TableRow({ children: [meeting, document].map((children) => new TableCell({ children })) })],
  });
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
