import { directionOf, type Language } from '@resolute/domain';
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  type IParagraphOptions,
  type IRunOptions,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Block, Cell, Chip, ListItem, RatingWord, TableBlock, Told } from '../document/block';
import type { ReportDocument } from '../document/report-document';
import type { ChartPicture } from './chart-picture';
import { columnWidths } from './column-widths';
import { sameArchive } from './same-archive';

/** Fonts that offices have: a document to be worked on does not bring its letters. */
const FONT = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial', eastAsia: 'SimSun' };
const SPELLING: Readonly<Record<Language, string>> = {
  ar: 'ar-SA',
  zh: 'zh-CN',
  en: 'en-GB',
  fr: 'fr-CH',
  ru: 'ru-RU',
  es: 'es-ES',
};
const QUIET = '5A6773';
const ACCENT = '00619E';
const WELL = 'F4F6F8';
const WIDTH = 9638;
const CHART_WIDTH = 480;

/** Shape, as letters: a colour alone says nothing in print or to those who do not see it. */
const SHAPES: Readonly<Record<RatingWord, { readonly sign: string; readonly colour: string }>> = {
  exceeded: { sign: '✚', colour: '503590' },
  'on-track': { sign: '●', colour: '07594E' },
  'at-risk': { sign: '▲', colour: '7A4700' },
  'off-track': { sign: '◆', colour: '931A25' },
  'not-rated': { sign: '○', colour: '4A5763' },
  'not-applicable': { sign: '–', colour: '4A5763' },
  'no-target': { sign: '○', colour: '4A5763' },
  'not-due': { sign: '○', colour: '4A5763' },
  'no-data': { sign: '◌', colour: '4A5763' },
  'not-comparable': { sign: '○', colour: '4A5763' },
  'low-coverage': { sign: '○', colour: '4A5763' },
};

/** A report as ITU's documents travel: real headings, head and foot, tables with head rows; the same bytes each time. */
export async function reportDocx(
  document: ReportDocument,
  pictures: Readonly<Record<string, ChartPicture>>,
): Promise<Buffer> {
  const page = new DocxPage(document.language);
  const { head, footer, sample, pageOf, createdAt, language } = document;
  const foot = [footer, ...(sample === undefined ? [] : [sample])].join(' · ');
  const file = new Document({
    title: head.title,
    creator: head.source,
    subject: head.occasion,
    styles: {
      default: {
        document: { run: { font: FONT, size: 21, language: spelling(language) } },
        title: { run: { size: 36, bold: true }, paragraph: { spacing: { before: 160, after: 200 } } },
        heading1: {
          run: { size: 28, bold: true, color: ACCENT },
          paragraph: { spacing: { before: 320, after: 140 }, keepNext: true },
        },
        heading2: { run: { size: 23, bold: true }, paragraph: { spacing: { before: 240, after: 60 }, keepNext: true } },
      },
    },
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 } },
        },
        headers: { default: new Header({ children: [page.line(head.occasion, { color: QUIET, size: 17 })] }) },
        footers: { default: new Footer({ children: [page.foot(foot, pageOf)] }) },
        children: [
          ...page.head(document),
          ...document.sections.flatMap(({ blocks }) => blocks.flatMap((block) => page.block(block, pictures))),
        ],
      },
    ],
  });
  return sameArchive(await Packer.toBuffer(file), createdAt);
}

const spelling = (language: Language) => ({
  value: language === 'zh' || language === 'ar' ? 'en-GB' : SPELLING[language],
  eastAsia: 'zh-CN',
  bidirectional: 'ar-SA',
});

type Words = Omit<IRunOptions, 'text' | 'children'>;

/** The parts of a document in the direction of its language. */
class DocxPage {
  private readonly isRightToLeft: boolean;

  constructor(language: Language) {
    this.isRightToLeft = directionOf(language) === 'rtl';
  }

  line(text: string, words: Words = {}): Paragraph {
    return this.paragraph([this.run(text, words)]);
  }

  foot(text: string, pageOf: string): Paragraph {
    const quiet = { color: QUIET, size: 16 };
    const pages = pageOf.split(/(##|#)/u).map((part) => {
      if (part === '#') return this.counter(PageNumber.CURRENT, quiet);
      return part === '##' ? this.counter(PageNumber.TOTAL_PAGES, quiet) : this.run(part, quiet);
    });
    return this.paragraph([this.run(`${text} · `, quiet), ...pages]);
  }

  head({ head, sample }: ReportDocument): (Paragraph | Table)[] {
    const { occasion, placeAndDays, date, original, source, title, box } = head;
    const marked = sample === undefined ? [] : [this.line(sample, { bold: true, size: 17 })];
    return [
      this.grid([
        [this.line(occasion, { bold: true, size: 30 }), this.atEnd(date, { bold: true })],
        [this.line(placeAndDays, { color: QUIET }), this.atEnd(original)],
      ]),
      ...marked,
      this.line(source, { color: QUIET }),
      this.paragraph([this.run(title)], { heading: HeadingLevel.TITLE }),
      this.boxed(box),
    ];
  }

  block(block: Block, pictures: Readonly<Record<string, ChartPicture>>): (Paragraph | Table)[] {
    switch (block.kind) {
      case 'heading':
        return [this.paragraph([this.told(block.text)], { heading: HeadingLevel.HEADING_1 })];
      case 'subheading':
        return [
          this.paragraph([this.told(block.text)], { heading: HeadingLevel.HEADING_2 }),
          ...(block.note === undefined
            ? []
            : [this.paragraph([this.run(block.note, { color: QUIET, size: 18 })], { keepNext: true })]),
        ];
      case 'paragraph':
        return [
          this.paragraph([this.told(block.text, block.isQuiet ? { color: QUIET, size: 19 } : {})], {
            spacing: { before: 80, after: 80 },
          }),
        ];
      case 'list':
        return block.items.map((item) => this.item(item));
      case 'table':
        return [this.table(block), this.line('', { size: 8 })];
      case 'chart': {
        const picture = pictures[block.name];
        return picture ? this.chart(block, picture) : [];
      }
    }
  }

  private table({ columns, rows }: TableBlock): Table {
    const widths = columnWidths({ columns, rows }, WIDTH);
    const at = (column: number): IParagraphOptions =>
      columns[column]?.isNumeric ? { alignment: AlignmentType.END } : {};
    const cell = (children: readonly Paragraph[], column: number, isHead = false): TableCell =>
      new TableCell({
        children: [...children],
        width: { size: widths[column] ?? 0, type: WidthType.DXA },
        verticalAlign: VerticalAlign.CENTER,
        margins: { top: 50, bottom: 50, left: 90, right: 90 },
        ...(isHead && { shading: { type: ShadingType.CLEAR, fill: WELL } }),
      });
    return new Table({
      visuallyRightToLeft: this.isRightToLeft,
      layout: TableLayoutType.FIXED,
      columnWidths: widths,
      width: { size: WIDTH, type: WidthType.DXA },
      borders: LINES,
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: columns.map(({ head }, column) =>
            cell([this.paragraph([this.run(head, { bold: true, size: 18 })], at(column))], column, true),
          ),
        }),
        ...rows.map(
          (row) =>
            new TableRow({
              cantSplit: true,
              children: row.map((each, column) => cell(this.inCell(each, at(column)), column)),
            }),
        ),
      ],
    });
  }

  private inCell({ text, note, chip }: Cell, at: IParagraphOptions): Paragraph[] {
    const first = [...(chip ? this.chip(chip) : []), ...(text ? [this.told(text)] : [])];
    const below = note === undefined ? [] : [this.paragraph([this.run(note, { color: QUIET, size: 17 })], at)];
    return [this.paragraph(first, at), ...below];
  }

  private item({ text, chip, lead }: ListItem): Paragraph {
    const before = [
      ...(chip ? [...this.chip(chip), this.run(' ')] : []),
      ...(lead === undefined ? [] : [this.run(`${lead} `, { bold: true })]),
    ];
    return this.paragraph([...before, this.told(text)], { spacing: { before: 40, after: 40 } });
  }

  private chip({ mark, word }: Chip): TextRun[] {
    const { sign, colour } = SHAPES[mark];
    return [this.run(`${sign} `, { color: colour }), this.run(word, { bold: true, color: colour })];
  }

  private chart({ alt, caption, name }: Extract<Block, { kind: 'chart' }>, picture: ChartPicture): Paragraph[] {
    const { png, width, height } = picture;
    const image = new ImageRun({
      type: 'png',
      data: png,
      transformation: { width: CHART_WIDTH, height: Math.round((height * CHART_WIDTH) / width) },
      altText: { title: caption, description: alt, name },
    });
    return [
      new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, children: [image] }),
      this.paragraph([this.run(caption, { color: QUIET, size: 17 })], { alignment: AlignmentType.CENTER }),
    ];
  }

  private boxed(box: ReportDocument['head']['box']): Table {
    const children = box.flatMap(({ head, text }) => [
      this.line(head, { bold: true, color: QUIET, size: 17 }),
      this.paragraph([this.run(text)], { spacing: { after: 100 } }),
    ]);
    const cell = new TableCell({
      children,
      shading: { type: ShadingType.CLEAR, fill: WELL },
      margins: { top: 120, bottom: 60, left: 180, right: 180 },
    });
    return new Table({ ...this.layout(), borders: NO_LINES, rows: [new TableRow({ children: [cell] })] });
  }

  /** Layout, not data: it has no lines and no head. */
  private grid(rows: readonly (readonly Paragraph[])[]): Table {
    return new Table({
      ...this.layout(),
      borders: NO_LINES,
      rows: rows.map((row) => new TableRow({ children: row.map((each) => new TableCell({ children: [each] })) })),
    });
  }

  private layout() {
    return { visuallyRightToLeft: this.isRightToLeft, width: { size: WIDTH, type: WidthType.DXA } };
  }

  private atEnd(text: string, words: Words = {}): Paragraph {
    return this.paragraph([this.run(text, words)], { alignment: AlignmentType.END });
  }

  private paragraph(children: (TextRun | ImageRun)[], more: IParagraphOptions = {}): Paragraph {
    return new Paragraph({ bidirectional: this.isRightToLeft, children, ...more });
  }

  private told({ text, language }: Told, words: Words = {}): TextRun {
    return language === undefined ? this.run(text, words) : this.run(text, { ...words, language: spelling(language) });
  }

  private run(text: string, words: Words = {}): TextRun {
    return new TextRun({ text, rightToLeft: this.isRightToLeft, ...words });
  }

  private counter(what: (typeof PageNumber)[keyof typeof PageNumber], words: Words): TextRun {
    return new TextRun({ children: [what], rightToLeft: this.isRightToLeft, ...words });
  }
}

const NONE = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' };
const HAIR = { style: BorderStyle.SINGLE, size: 4, color: 'D9E0E6' };
const NO_LINES = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };
const LINES = { top: HAIR, bottom: HAIR, left: NONE, right: NONE, insideHorizontal: HAIR, insideVertical: NONE };
