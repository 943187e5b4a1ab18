import type { AlignmentMatrix, MatrixOutcome, MatrixRow } from '@resolute/alignment';
import {
  decimalText,
  directionOf,
  fitsSpreadsheet,
  guardedText,
  type Language,
  parseDecimal,
  plus,
  type StaffMonths,
  type Translations,
  ZERO,
} from '@resolute/domain';
import { type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { textIn } from '../words';
import { said } from './value-row';

export interface MatrixContent {
  readonly matrix: AlignmentMatrix;
  readonly language: Language;
  /** By the product's clock; the same content made at the same moment has the same bytes. */
  readonly madeAt: Date;
}

/** What stands before the outcomes, with the widths of the columns. */
const LEADING = [
  ['output', 12],
  ['title', 44],
  ['francs', 16],
  ['staffMonths', 14],
  ['money', 12],
  ['operations', 12],
  ['people', 12],
  ['findings', 12],
] as const;
const OUTCOME_WIDTH = 18;
/** The names of the columns, and the goals of the outcomes. */
const HEAD_ROWS = 2;

const HEAD = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EEF4' } },
  alignment: { wrapText: true },
} as const;
const PERCENT = { numFmt: '0.##%' } as const;
const FRANCS = { numFmt: '#,##0' } as const;

/**
 * Outputs by outcomes, as the screen has them: a share as a percentage, and where an output leads to an outcome without one, "yes".
 * Below the name of each outcome stand the goals that it leads to.
 */
export async function writeMatrix({ matrix, language, madeAt }: MatrixContent): Promise<Uint8Array> {
  const { matrix: words } = textIn(language);
  const { outcomes, rows } = matrix;
  const leading = LEADING.map(([name]) => guardedText(words[name]));
  const head = [...leading, ...outcomes.map((each) => guardedText(nameOf(each, language)))];
  const goals = [guardedText(words.goals), ...Array<null>(LEADING.length - 1).fill(null), ...outcomes.map(goalsOf)];
  const sheet: WriteSheet = {
    name: words.sheet,
    view: { rightToLeft: directionOf(language) === 'rtl' },
    freezePane: { rows: HEAD_ROWS, columns: 2 },
    columns: [...LEADING.map(([, width]) => ({ width })), ...outcomes.map(() => ({ width: OUTCOME_WIDTH }))],
    rows: [head, goals, ...rows.map((row) => rowOf(row, outcomes, language))],
    cells: stylesOf(rows.length, head.length),
  };
  return writeXlsx({ sheets: [sheet], properties: { created: madeAt, modified: madeAt } });
}

function rowOf(row: MatrixRow, outcomes: readonly MatrixOutcome[], language: Language): CellValue[] {
  const { yes, no } = textIn(language).words;
  const { output, francs, staffMonths, has, findings, cells } = row;
  const told = (holds: boolean): string => (holds ? yes : no);
  const shares = new Map(cells.map(({ outcomeId, share }) => [outcomeId, share]));
  return [
    guardedText(output.code),
    guardedText(titleOf(output.title, language)),
    written(francs),
    written(monthsIn(staffMonths)),
    told(has.money),
    told(has.operations),
    told(has.people),
    findings,
    ...outcomes.map(({ id }): CellValue => {
      const share = shares.get(id);
      if (share === undefined) return null;
      return share === null ? yes : written(share);
    }),
  ];
}

const titleOf = (title: Translations, language: Language): string => said(title, language) ?? '';
const nameOf = ({ code, title }: MatrixOutcome, language: Language): string =>
  `${code} ${titleOf(title, language)}`.trim();
const goalsOf = ({ goals }: MatrixOutcome): string => guardedText(goals.map(({ code }) => code).join(', '));

/** Of all grade groups; nothing where nothing is said. */
function monthsIn(months: StaffMonths): string | null {
  const said = Object.values(months);
  return said.length === 0 ? null : decimalText(said.map(parseDecimal).reduce(plus, ZERO));
}

/** A number stays one as far as a spreadsheet can hold it. */
function written(decimal: string | null): CellValue {
  if (decimal === null) return null;
  return fitsSpreadsheet(decimal) ? Number(decimal) : decimal;
}

function stylesOf(rows: number, columns: number): NonNullable<WriteSheet['cells']> {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  const francsAt = LEADING.findIndex(([name]) => name === 'francs');
  for (let column = 0; column < columns; column += 1) {
    for (let row = 0; row < HEAD_ROWS; row += 1) cells.set(`${row},${column}`, { style: HEAD });
    if (column !== francsAt && column < LEADING.length) continue;
    for (let row = HEAD_ROWS; row < rows + HEAD_ROWS; row += 1)
      cells.set(`${row},${column}`, { style: column === francsAt ? FRANCS : PERCENT });
  }
  return cells;
}
