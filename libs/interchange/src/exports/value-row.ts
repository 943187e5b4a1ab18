import {
  type CategoryDays,
  type ChoiceOption,
  categoriesIn,
  type ImportColumn,
  isReadBack,
  type Language,
  listText,
  printedNumber,
  type Translations,
} from '@resolute/domain';
import type { CellView } from '@resolute/measurement';
import { choiceOptions, isListed } from '../imports/needs-of-version';
import { textIn, YES_AND_NO } from '../words';
import type { ShownColumn } from '../workbook/workbook-contract';

/** A row as it is given out. Decimals are marked, as a workbook stores them otherwise than text. */
export type RowCell = { readonly decimal: string } | { readonly text: string };
export interface ValueRow {
  readonly cells: Readonly<Partial<Record<ImportColumn | ShownColumn, RowCell>>>;
  /** What may be chosen as the value or the category, where it is chosen. */
  readonly choices: { readonly [C in 'value' | 'category']?: readonly string[] };
  /** The columns that may be filled in. */
  readonly open: readonly ImportColumn[];
}

/** Whether choices are said in the reader's words, or by their keys, which every program understands. */
export interface RowManner {
  readonly language: Language;
  readonly isForPeople: boolean;
  /** Whether categories without a figure are given out too, to be filled in. */
  readonly isTemplate: boolean;
  /** By the ids of breakdowns. */
  readonly categories: ReadonlyMap<
    string,
    readonly (CategoryDays & { readonly id: string; readonly code: string; readonly title: Translations })[]
  >;
}

const OPEN: Readonly<Record<CellView['indicator']['form'], readonly ImportColumn[]>> = {
  number: ['value'],
  ratio: ['numerator', 'denominator'],
  choice: ['value'],
  judgement: ['value'],
};
const ABOUT: readonly ImportColumn[] = ['not_applicable', 'reason', 'estimate', 'narrative', 'remark'];

/** A list of countries would bury the value that it belongs to: so many rows are left free for those that are chosen. */
const MOST_EMPTY_CATEGORIES = 20;
const SPARE_ROWS = 10;

const text = (value: string | null | undefined): RowCell | undefined => (value ? { text: value } : undefined);
const decimal = (value: string | null | undefined): RowCell | undefined =>
  value === null || value === undefined ? undefined : { decimal: value };

/** The rows of an expected value: its own, and one for each category below it. */
export function valueRows(cell: CellView, manner: RowManner): ValueRow[] {
  const { indicator, part, period, current, previous, target } = cell;
  const { language } = manner;
  const isOpen =
    cell.window.kind === 'open' && (current === null || ['draft', 'sent-back', 'withdrawn'].includes(current.state));
  const codes = { indicator: text(indicator.code), unit: text(part.unit.code), period: text(period.id) };
  const head: ValueRow = {
    cells: {
      ...codes,
      title: text(said(indicator.title, language)),
      measure: text(said(indicator.measure, language)),
      previous: previous ? shown(previous, cell, manner) : undefined,
      target: decimal(target?.value),
      ...(current && contentCells(cell, manner)),
    },
    choices: { value: choicesOf(cell, manner).map(({ word }) => word) },
    open: isOpen ? [...OPEN[indicator.form], ...ABOUT] : [],
  };
  return [
    head,
    ...partRows(cell, manner).map((part) => ({
      ...part,
      cells: { ...codes, ...part.cells },
      open: isOpen ? part.open : [],
    })),
    ...(isOpen ? spareRows(cell, manner).map((spare) => ({ ...spare, cells: codes })) : []),
  ];
}

function contentCells(cell: CellView, manner: RowManner): ValueRow['cells'] {
  const { current } = cell;
  if (!current) return {};
  const { yes } = textIn(manner.language).words;
  const flag = (is: boolean): RowCell | undefined => (is ? { text: manner.isForPeople ? yes : 'yes' } : undefined);
  return {
    value: shown(current, cell, manner, true),
    numerator: decimal(current.numerator),
    denominator: decimal(current.denominator),
    not_applicable: flag(current.notApplicable !== null),
    reason: text(current.notApplicable),
    estimate: flag(current.isEstimate),
    narrative: text(current.narrative?.[manner.language]),
    remark: text(current.remark),
  };
}

type Shown = Pick<NonNullable<CellView['current']>, 'value' | 'numerator' | 'denominator' | 'choice' | 'judgement'>;

/** The value itself; of a share only where there is one cell for both numbers. */
function shown(value: Shown, cell: CellView, manner: RowManner, isEntered = false): RowCell | undefined {
  if (value.value !== null) return { decimal: value.value };
  const chosen = value.choice ?? value.judgement;
  if (chosen !== null) {
    const words = choicesOf(cell, manner);
    const wordOf = (key: string | boolean): string => words.find((each) => each.key === key)?.word ?? String(key);
    return text(typeof chosen === 'object' ? listText(chosen.map(wordOf)) : wordOf(chosen));
  }
  if (isEntered || value.numerator === null || value.denominator === null) return undefined;
  return text([value.numerator, value.denominator].map((each) => printedNumber(each, manner.language)).join(' / '));
}

/** What may be chosen, with the word for it: the code where its title would not be read back as what it stands for. */
function choicesOf({ indicator }: CellView, { language, isForPeople }: RowManner) {
  const { words } = textIn(language);
  const options = choiceOptions(indicator, language);
  const wordOf = ({ key, words: [title] }: ChoiceOption): string => {
    if (typeof key === 'boolean') return key ? words.yes : words.no;
    return title ?? key;
  };
  const written = options.map((option) => ({ key: option.key, word: wordOf(option) }));
  const isClear = isForPeople && isReadBack(written, { isList: isListed(indicator), options }, YES_AND_NO);
  return isClear ? written : options.map(({ key }) => ({ key, word: String(key) }));
}

function partRows({ indicator, period, current }: CellView, manner: RowManner): ValueRow[] {
  const entered = new Map((current?.breakdown ?? []).map((each) => [`${each.breakdownId} ${each.categoryId}`, each]));
  return indicator.breakdowns.flatMap(({ id, dimension }) => {
    const categories = manner.categories.get(id) ?? [];
    const offered = manner.isTemplate ? categoriesIn(period, categories) : [];
    const isShort = offered.length <= MOST_EMPTY_CATEGORIES;
    return categories
      .filter((category) => (isShort && offered.includes(category)) || entered.has(`${id} ${category.id}`))
      .map((category): ValueRow => {
        const found = entered.get(`${id} ${category.id}`);
        const title = text(said(category.title, manner.language));
        const cells = { category: text(`${dimension.code}/${category.code}`), title, value: decimal(found?.value) };
        return { cells, choices: {}, open: ['value'] };
      });
  });
}

/** Free rows below a value for the categories of a long list, each to be chosen. */
function spareRows({ indicator, period }: CellView, { categories, isForPeople, isTemplate }: RowManner): ValueRow[] {
  if (!isForPeople || !isTemplate) return [];
  return indicator.breakdowns.flatMap(({ id, dimension }) => {
    const codes = categoriesIn(period, categories.get(id) ?? []).map(({ code }) => `${dimension.code}/${code}`);
    if (codes.length <= MOST_EMPTY_CATEGORIES) return [];
    const spare: ValueRow = { cells: {}, choices: { category: codes }, open: ['category', 'value'] };
    return Array.from({ length: SPARE_ROWS }, () => spare);
  });
}

/** The words in the reader's language, else in English, else in any. */
export const said = (words: Readonly<Partial<Record<string, string>>>, language: Language): string | undefined =>
  words[language] ?? words.en ?? Object.values(words)[0];
