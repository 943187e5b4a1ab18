import {
  AlignmentType,
  HeadingLevel,
  ImageRun,
  type IParagraphOptions,
  type Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  type TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Block, Cell, Chip, LevelChip, ListItem, RatingWord, TableBlock } from '../document/block';
import type { ChartPicture } from './chart-picture';
import { columnWidths } from './column-widths';
import { LEVELS, LINES, PAGE_WIDTH, QUIET, WELL } from './docx-look';
import type { DocxText } from './docx-text';

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

/** The blocks of a report as Word draws them. */
export class DocxBlocks {
  constructor(
    private readonly text: DocxText,
    private readonly pictures: Readonly<Record<string, ChartPicture>>,
  ) {}

  drawn(block: Block): (Paragraph | Table)[] {
    const { text } = this;
    switch (block.kind) {
      case 'heading':
        return [text.paragraph(text.told(block.text), { heading: HeadingLevel.HEADING_1 })];
      case 'subheading':
        return [
          text.paragraph(text.told(block.text), { heading: HeadingLevel.HEADING_2 }),
          ...(block.note === undefined
            ? []
            : [text.paragraph([text.run(block.note, { color: QUIET, size: 18 })], { keepNext: true })]),
        ];
      case 'paragraph':
        return [
          text.paragraph(text.told(block.text, block.isQuiet ? { color: QUIET, size: 19 } : {}), {
            spacing: { before: 80, after: 80 },
          }),
        ];
      case 'list':
        return block.items.map((item) => this.item(item, block.isMarked));
      case 'table':
        return [this.table(block), text.line('', { size: 8 })];
      case 'chart': {
        const picture = this.pictures[block.name];
        return picture ? this.chart(block, picture) : [];
      }
    }
  }

  private table({ columns, rows, isMatrix = false }: TableBlock): Table {
    const { text } = this;
    const widths = columnWidths({ columns, rows }, PAGE_WIDTH);
    const at = (column: number): IParagraphOptions =>
      columns[column]?.isNumeric ? { alignment: AlignmentType.END } : {};
    const cell = (children: readonly Paragraph[], column: number, fill?: string): TableCell =>
      new TableCell({
        children: [...children],
        width: { size: widths[column] ?? 0, type: WidthType.DXA },
        verticalAlign: VerticalAlign.CENTER,
        margins: { top: 50, bottom: 50, left: 90, right: 90 },
        ...(fill !== undefined && { shading: { type: ShadingType.CLEAR, fill } }),
      });
    const heads = columns.map(({ head }, column) =>
      cell([text.paragraph([text.run(head, { bold: true, size: isMatrix ? 15 : 18 })], at(column))], column, WELL),
    );
    return new Table({
      visuallyRightToLeft: text.isRightToLeft,
      layout: TableLayoutType.FIXED,
      columnWidths: widths,
      width: { size: PAGE_WIDTH, type: WidthType.DXA },
      borders: LINES,
      rows: [
        new TableRow({ tableHeader: true, cantSplit: true, children: heads }),
        ...rows.map((row) => {
          const children = row.map((each, column) =>
            cell(this.inCell(each, at(column)), column, each.level && LEVELS[each.level.level].fill),
          );
          return new TableRow({ cantSplit: true, children });
        }),
      ],
    });
  }

  private inCell(cell: Cell, at: IParagraphOptions): Paragraph[] {
    const { text: words, note, chip, level } = cell;
    const { text } = this;
    if (level) return this.onLevel({ ...cell, level });
    const first = [...(chip ? this.chip(chip) : []), ...(words ? text.told(words) : [])];
    const below = note === undefined ? [] : [text.paragraph([text.run(note, { color: QUIET, size: 17 })], at)];
    return [text.paragraph(first, at), ...below];
  }

  /** The word of a level on its colour, and below it what stands there. */
  private onLevel({ level: { level, word }, text: words, note }: Cell & { readonly level: LevelChip }): Paragraph[] {
    const { text } = this;
    const color = LEVELS[level].colour;
    return [
      text.paragraph([text.run(word, { bold: true, size: 17, color })]),
      ...(words ? [text.paragraph(text.told(words, { size: 17, color }))] : []),
      ...(note === undefined ? [] : [text.paragraph([text.run(note, { size: 17, color })])]),
    ];
  }

  private item({ text: words, chip, lead }: ListItem, isMarked = false): Paragraph {
    const { text } = this;
    const before = [
      ...(chip ? [...this.chip(chip), text.run(' ')] : []),
      ...(lead === undefined ? [] : [text.run(`${lead} `, { bold: true })]),
    ];
    return text.paragraph([...before, ...text.told(words)], {
      spacing: { before: 40, after: 40 },
      ...(isMarked && { bullet: { level: 0 } }),
    });
  }

  private chip({ mark, word }: Chip): TextRun[] {
    const { sign, colour } = SHAPES[mark];
    return [this.text.run(`${sign} `, { color: colour }), this.text.run(word, { bold: true, color: colour })];
  }

  private chart({ alt, caption, name }: Extract<Block, { kind: 'chart' }>, picture: ChartPicture): Paragraph[] {
    const { text } = this;
    const { png, width, height } = picture;
    const image = new ImageRun({
      type: 'png',
      data: png,
      transformation: { width: CHART_WIDTH, height: Math.round((height * CHART_WIDTH) / width) },
      altText: { title: caption, description: alt, name },
    });
    return [
      text.paragraph([image], { alignment: AlignmentType.CENTER, keepNext: true }),
      text.paragraph([text.run(caption, { color: QUIET, size: 17 })], { alignment: AlignmentType.CENTER }),
    ];
  }
}
