import { directionOf, type Language } from '@resolute/domain';
import { colToLetter, type DataValidation, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { RowCell } from '../exports/value-row';
import { ChoiceLists } from '../workbook/choice-lists';
import { HEAD, OPEN, sheetName, written } from '../workbook/sheet-look';
import { CONTRACT_SHEET, HEAD_ROWS, HINTS_MARK } from '../workbook/workbook-contract';

/** A column as it is given out: by its name it is read back, its label and hint are for people. */
export interface ListColumn {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly width: number;
}

export type ListRow = Readonly<Record<string, RowCell | undefined>>;

/** What may be filled in on a sheet. */
export interface ListInput {
  /** The columns that are open in rows that are there. */
  readonly open: readonly string[];
  /** How many empty rows stand below, open throughout but for what is only shown. */
  readonly spareRows: number;
  readonly shown: readonly string[];
  /** What is chosen from a list, by column. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
}

/** A sheet of a list; one without input is only to be read, and is not read back. */
export interface ListSheet {
  readonly name: string;
  readonly columns: readonly ListColumn[];
  readonly rows: readonly ListRow[];
  readonly input: ListInput | undefined;
}

/** What a workbook of lists holds. */
export interface ListsContent {
  readonly form: string;
  readonly language: Language;
  /** By the product's clock; the same content made at the same moment has the same bytes. */
  readonly madeAt: Date;
  readonly sheets: readonly ListSheet[];
}

/** A workbook of lists: what may be entered is open and all else is locked; a hidden sheet holds the form and the language. */
export async function writeLists({ form, language, madeAt, sheets }: ListsContent): Promise<Uint8Array> {
  const lists = new ChoiceLists();
  const pages = sheets.map((sheet, index) => sheetOf(sheet, { language, lists, index }));
  const contract: WriteSheet = { name: CONTRACT_SHEET, veryHidden: true, rows: lists.rows([[form], [language]]) };
  return writeXlsx({
    sheets: [...pages, contract],
    properties: { created: madeAt, modified: madeAt },
    workbookProtection: { lockStructure: true },
  });
}

interface SheetTerms {
  readonly language: Language;
  readonly lists: ChoiceLists;
  readonly index: number;
}

function sheetOf(sheet: ListSheet, { language, lists, index }: SheetTerms): WriteSheet {
  const { columns, rows, input } = sheet;
  const names = columns.map(({ name }) => name);
  return {
    name: sheetName(sheet.name, index),
    view: { rightToLeft: directionOf(language) === 'rtl' },
    freezePane: { rows: HEAD_ROWS, columns: 1 },
    columns: columns.map(({ width }) => ({ width })),
    rowDefs: new Map([[0, { hidden: true }]]),
    rows: [
      input ? names : [HINTS_MARK],
      columns.map(({ label }) => label),
      ...rows.map((row) => names.map((name) => written(row[name]))),
    ],
    cells: cellsOf(sheet),
    ...(input && { dataValidations: choicesOf(sheet, input, lists) }),
    protection: { sheet: true, formatColumns: true, formatRows: true },
  };
}

function cellsOf({ columns, rows, input }: ListSheet): NonNullable<WriteSheet['cells']> {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  for (const [place, { hint }] of columns.entries())
    cells.set(`1,${place}`, { style: HEAD, ...(hint !== '' && { comment: { author: 'Resolute', text: hint } }) });
  if (!input) return cells;
  const last = rows.length + input.spareRows;
  for (let at = 0; at < last; at += 1)
    for (const [place, { name }] of columns.entries()) {
      const isOpen = at < rows.length ? input.open.includes(name) : !input.shown.includes(name);
      if (isOpen) cells.set(`${at + HEAD_ROWS},${place}`, { style: OPEN });
    }
  return cells;
}

function choicesOf({ columns, rows }: ListSheet, input: ListInput, lists: ChoiceLists): DataValidation[] {
  const last = HEAD_ROWS + rows.length + input.spareRows;
  return Object.entries(input.choices).flatMap(([name, words]) => {
    const place = columns.findIndex((column) => column.name === name);
    if (place < 0 || words.length === 0 || last === HEAD_ROWS) return [];
    const letter = colToLetter(place);
    const range = `${letter}${HEAD_ROWS + 1}:${letter}${last}`;
    return [{ type: 'list', formula1: lists.rangeOf(words), range, allowBlank: true, showErrorMessage: true }];
  });
}
