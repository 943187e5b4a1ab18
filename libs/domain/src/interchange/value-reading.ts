import { LONGEST_PROSE, LONGEST_REMARK } from '../kernel/prose';
import type { Rating } from '../rating/rating';
import { type CellFault, type CellFaultCode, type ImportColumn, type ImportRow, textOf } from './cell';
import { cellNumber } from './cell-number';
import { cellProse, proseFault } from './cell-prose';
import { chosenKeys } from './choice-words';
import { bareCode, knownCode } from './known-code';
import type { ValueContent } from './value-content';
import type { FileManner, ValueNeeds } from './value-needs';

/** The rows of one value: its own, and one for each category of its breakdowns, which stand below it. */
export interface ValueRows {
  readonly head: ImportRow;
  readonly parts: readonly ImportRow[];
}

/** A fault with the row that it is in. */
export interface RowFault extends CellFault {
  readonly at: ImportRow;
}

export interface ReadValue {
  readonly content: ValueContent;
  readonly faults: readonly RowFault[];
}

/** The longest prose that a cell may bring, as when it is typed. */
const LONGEST = { reason: LONGEST_REMARK, narrative: LONGEST_PROSE, remark: LONGEST_REMARK } as const;

type Say = (column: ImportColumn, code: CellFaultCode, params?: CellFault['params']) => undefined;

/**
 * What the rows of a value say, and everything that cannot be read in them: all faults at once, each with its cell. Whether a
 * value is complete is another question; a draft need not be.
 */
export function readValue({ head, parts }: ValueRows, needs: ValueNeeds, manner: FileManner): ReadValue {
  const faults: RowFault[] = [];
  const sayAt =
    (at: ImportRow): Say =>
    (column, code, params) => {
      faults.push({ at, column, code, ...(params && { params }) });
      return undefined;
    };
  const say = sayAt(head);
  const figures = readFigures(head, needs, manner, say);
  const about = readAbout(head, manner, say);
  if (about.notApplicable !== undefined) refuseBeside(head, say);
  const breakdown = parts.flatMap((part) => readPart(part, needs, manner, sayAt(part)));
  return {
    content: without({ ...figures, ...about, isEstimate: about.isEstimate || figures.isAbout, breakdown }),
    faults,
  };
}

/** The content without the sign of an estimate, which has become its flag, and without fields that say nothing. */
function without({ isAbout: _isAbout, ...content }: ValueContent & { isAbout: boolean }): ValueContent {
  return Object.fromEntries(
    Object.entries(content).filter(([, each]) => each !== undefined),
  ) as unknown as ValueContent;
}

interface Figures extends Pick<ValueContent, 'value' | 'numerator' | 'denominator' | 'choice' | 'judgement'> {
  readonly isAbout: boolean;
}

function readFigures(row: ImportRow, needs: ValueNeeds, manner: FileManner, say: Say): Figures {
  const isRatio = needs.form === 'ratio';
  refuseCells(row, isRatio ? ['value'] : ['numerator', 'denominator'], say);
  if (needs.form === 'number') return numberIn(row, 'value', manner, say);
  if (isRatio) return readRatio(row, manner, say);
  const chosen = choiceIn(row, needs, manner, say);
  return needs.form === 'judgement'
    ? { judgement: chosen as Rating | undefined, isAbout: false }
    : { choice: chosen, isAbout: false };
}

function readRatio(row: ImportRow, manner: FileManner, say: Say): Figures {
  const [numerator, denominator] = (['numerator', 'denominator'] as const).map((each) =>
    numberIn(row, each, manner, say),
  );
  if (textOf(row.cells.numerator) !== '' && textOf(row.cells.denominator) === '') say('denominator', 'empty');
  if (textOf(row.cells.denominator) !== '' && textOf(row.cells.numerator) === '') say('numerator', 'empty');
  const isAbout = Boolean(numerator?.isAbout || denominator?.isAbout);
  return { numerator: numerator?.value, denominator: denominator?.value, isAbout };
}

const refuseCells = (row: ImportRow, columns: readonly ImportColumn[], say: Say): void => {
  for (const column of columns) if (textOf(row.cells[column]) !== '') say(column, 'not-here');
};

/** A figure beside "not applicable" contradicts it; whichever was meant, one of them goes. */
const refuseBeside = (row: ImportRow, say: Say): void => {
  for (const column of ['value', 'numerator', 'denominator'] as const)
    if (textOf(row.cells[column]) !== '') say(column, 'contradiction');
};

/**
 * Figures of categories below a value that does not apply contradict it as well. They are asked about apart: where they stand
 * beside an accepted value, its export says what is there, and comes back as it went out.
 */
export const partsBesideNotApplicable = ({ parts }: ValueRows, { notApplicable }: ValueContent): RowFault[] =>
  notApplicable === undefined
    ? []
    : parts
        .filter(({ cells }) => textOf(cells.value) !== '')
        .map((at) => ({ at, column: 'value', code: 'contradiction' }));

function numberIn(row: ImportRow, column: ImportColumn, { numbers }: FileManner, say: Say) {
  const number = cellNumber(row.cells[column], numbers);
  if (number.kind === 'number') return { value: number.value, isAbout: number.isEstimate };
  if (number.kind === 'ambiguous') say(column, 'ambiguous-number', { first: number.first, second: number.second });
  // "n/a" in place of the figure says the same as the column for it, which also asks why.
  if (number.kind === 'not-applicable') say(column, 'contradiction');
  if (number.kind === 'unreadable') say(column, 'not-a-number');
  return { value: undefined, isAbout: false };
}

function choiceIn(row: ImportRow, needs: ValueNeeds, manner: FileManner, say: Say) {
  const { isList, options } = needs;
  const cell = row.cells.value;
  if (typeof cell === 'boolean' && options.some(({ key }) => key === cell)) return cell;
  const text = bareCode(textOf(cell));
  if (text === '') return undefined;
  const keys = chosenKeys(text, needs, manner);
  if (keys.includes(undefined)) {
    const allowed = options.map(({ key, words: [title] }) => title ?? String(key)).join(', ');
    return say('value', 'not-one-of', { allowed });
  }
  return isList ? keys.filter((key) => typeof key === 'string') : keys[0];
}

function readAbout(row: ImportRow, manner: FileManner, say: Say) {
  const isNotApplicable = flagIn(row, 'not_applicable', manner, say);
  const reason = proseIn(row, 'reason', say);
  if (isNotApplicable && textOf(row.cells.reason) === '') say('reason', 'empty');
  if (!isNotApplicable && reason !== undefined) say('reason', 'not-here');
  const narrative = proseIn(row, 'narrative', say);
  return {
    notApplicable: isNotApplicable ? reason : undefined,
    isEstimate: flagIn(row, 'estimate', manner, say),
    narrative: narrative === undefined ? undefined : { [manner.language]: narrative },
    remark: proseIn(row, 'remark', say),
  };
}

function flagIn(row: ImportRow, column: ImportColumn, { yes, no }: FileManner, say: Say): boolean {
  const cell = row.cells[column];
  if (typeof cell === 'boolean') return cell;
  const text = bareCode(textOf(cell)).toLowerCase();
  if (text === '' || no.includes(text) || text === 'false') return false;
  if (yes.includes(text) || text === 'true') return true;
  say(column, 'not-one-of', { allowed: [yes[0], no[0]].join(', ') });
  return false;
}

function proseIn(row: ImportRow, column: keyof typeof LONGEST, say: Say): string | undefined {
  const text = cellProse(row.cells[column]);
  if (text === '') return undefined;
  const fault = proseFault(text, LONGEST[column]);
  return fault ? say(column, fault.code, fault.params) : text;
}

function readPart(row: ImportRow, { breakdowns }: ValueNeeds, manner: FileManner, say: Say) {
  refuseCells(row, ['numerator', 'denominator', 'not_applicable', 'reason', 'estimate', 'narrative', 'remark'], say);
  const { value } = numberIn(row, 'value', manner, say);
  const found = knownCode(textOf(row.cells.category), (code) => categoryOf(code, breakdowns) !== undefined);
  if (found.kind === 'look-alike') say('category', 'look-alike', { meant: found.meant });
  if (found.kind === 'unknown' || found.kind === 'empty') say('category', 'unknown-code');
  if (found.kind !== 'known' || value === undefined) return [];
  const ids = categoryOf(found.code, breakdowns);
  return ids ? [{ ...ids, value }] : [];
}

/** The ids behind `itu-region/AFR`. */
function categoryOf(code: string, breakdowns: ValueNeeds['breakdowns']) {
  const slash = code.indexOf('/');
  const breakdown = breakdowns.find(({ dimension }) => dimension === code.slice(0, slash));
  const categoryId = breakdown?.idOfCategory.get(code.slice(slash + 1));
  return breakdown && categoryId !== undefined ? { breakdownId: breakdown.id, categoryId } : undefined;
}
