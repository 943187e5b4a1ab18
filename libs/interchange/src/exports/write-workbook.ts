import { directionOf, guardedText, type ImportColumn, type Language, type Translations } from '@resolute/domain';
import type { BrokenDownBy } from '@resolute/measurement';
import { colToLetter, type DataValidation, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { textIn } from '../words';
import { ChoiceLists } from '../workbook/choice-lists';
import { HEAD, OPEN, sheetName, written } from '../workbook/sheet-look';
import { CONTRACT_SHEET, HEAD_ROWS, HINTS_MARK, type ShownColumn, WORKBOOK_FORM } from '../workbook/workbook-contract';
import { said, type ValueRow } from './value-row';

type Column = ImportColumn | ShownColumn;

/** The order in which people read and fill in a row, with the widths of the columns. */
const COLUMNS: readonly (readonly [Column, number])[] = [
  ['indicator', 14],
  ['title', 44],
  ['unit', 12],
  ['period', 12],
  ['category', 18],
  ['previous', 14],
  ['target', 14],
  ['measure', 16],
  ['value', 16],
  ['numerator', 14],
  ['denominator', 14],
  ['not_applicable', 14],
  ['reason', 28],
  ['estimate', 12],
  ['narrative', 44],
  ['remark', 28],
];
const placeOf = (column: Column): number => COLUMNS.findIndex(([each]) => each === column);

/** A sheet for each unit. */
export interface WorkbookPage {
  readonly name: string;
  readonly rows: readonly ValueRow[];
}

/** What a workbook holds. */
export interface WorkbookContent {
  readonly pages: readonly WorkbookPage[];
  readonly language: Language;
  /** By the product's clock; the same content made at the same moment has the same bytes. */
  readonly madeAt: Date;
  /** What can be chosen as a category, listed on a sheet of its own with the titles. */
  readonly dimensions: readonly Pick<BrokenDownBy, 'code' | 'title' | 'categories'>[];
}

/**
 * A workbook to be filled in: what may be entered is open and everything else is locked, answers are chosen from lists, the head
 * of each column says what belongs there. A hidden sheet holds the form and the language, by which it is known when it comes back.
 */
export async function writeWorkbook({ pages, language, madeAt, dimensions }: WorkbookContent): Promise<Uint8Array> {
  const lists = new ChoiceLists();
  const sheets = pages.map((page, index) => sheetOf(page, { language, lists, index }));
  const contract: WriteSheet = {
    name: CONTRACT_SHEET,
    veryHidden: true,
    rows: lists.rows([[WORKBOOK_FORM], [language]]),
  };
  const hints = dimensions.length === 0 ? [] : [categoriesSheet(dimensions, language)];
  return writeXlsx({
    sheets: [...sheets, ...hints, contract],
    properties: { created: madeAt, modified: madeAt },
    workbookProtection: { lockStructure: true },
  });
}

/** Every category that can be chosen, as it is written and with what it is called. Only to read. */
function categoriesSheet(dimensions: WorkbookContent['dimensions'], language: Language): WriteSheet {
  const { columns, words } = textIn(language);
  const titleOf = (title: Translations): string => guardedText(said(title, language) ?? '');
  const rows = dimensions.flatMap(({ code, title, categories }) =>
    categories.map((category) => [titleOf(title), guardedText(`${code}/${category.code}`), titleOf(category.title)]),
  );
  const head = [words.dimension, columns.category.label, columns.title.label];
  return {
    name: sheetName(words.categories, 0),
    view: { rightToLeft: directionOf(language) === 'rtl' },
    freezePane: { rows: HEAD_ROWS },
    columns: [{ width: 28 }, { width: 28 }, { width: 44 }],
    rowDefs: new Map([[0, { hidden: true }]]),
    rows: [[HINTS_MARK], head, ...rows],
    cells: new Map(head.map((_, place) => [`1,${place}`, { style: HEAD }])),
    protection: { sheet: true, formatColumns: true, formatRows: true },
  };
}

interface SheetTerms {
  readonly language: Language;
  readonly lists: ChoiceLists;
  readonly index: number;
}

function sheetOf({ name, rows }: WorkbookPage, { language, lists, index }: SheetTerms): WriteSheet {
  const { columns } = textIn(language);
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  for (const [place, [column]] of COLUMNS.entries())
    cells.set(`1,${place}`, { style: HEAD, comment: { author: 'Resolute', text: columns[column].hint } });
  const validations: DataValidation[] = [];
  for (const [at, row] of rows.entries()) {
    for (const column of row.open) cells.set(`${at + HEAD_ROWS},${placeOf(column)}`, { style: OPEN });
    validations.push(...choicesOf(row, at + HEAD_ROWS + 1, { language, lists }));
  }
  return {
    name: sheetName(name, index),
    view: { rightToLeft: directionOf(language) === 'rtl' },
    freezePane: { rows: HEAD_ROWS, columns: 1 },
    columns: COLUMNS.map(([, width]) => ({ width })),
    rowDefs: new Map([[0, { hidden: true }]]),
    rows: [
      COLUMNS.map(([column]) => column),
      COLUMNS.map(([column]) => columns[column].label),
      ...rows.map((row) => COLUMNS.map(([column]) => written(row.cells[column]))),
    ],
    cells,
    dataValidations: validations,
    protection: { sheet: true, formatColumns: true, formatRows: true },
  };
}

function choicesOf(row: ValueRow, number: number, { language, lists }: Omit<SheetTerms, 'index'>): DataValidation[] {
  const { yes, no } = textIn(language).words;
  const list = (column: ImportColumn, words: readonly string[]): DataValidation[] => {
    if (words.length === 0 || !row.open.includes(column)) return [];
    const range = `${colToLetter(placeOf(column))}${number}`;
    return [{ type: 'list', formula1: lists.rangeOf(words), range, allowBlank: true, showErrorMessage: true }];
  };
  const { value = [], category = [] } = row.choices;
  return [
    ...list('value', value),
    ...list('category', category),
    ...list('not_applicable', [yes, no]),
    ...list('estimate', [yes, no]),
  ];
}
