import { type Language, type UnderstoodNumber, understoodNumber } from '@resolute/domain';
import { type ActualContent, NO_CONTENT } from '../../api/actuals';
import type { CellIndicator } from '../../api/cells';
import { typedChoice } from './typed-choice';

/** The columns of the grid in which one types, in their order. */
export const ENTRY_COLUMNS = ['value', 'denominator', 'remark'] as const;
export type EntryColumn = (typeof ENTRY_COLUMNS)[number];

/** One thing that a text may mean: its numbers, two for both halves of a ratio, and what they change in the cell. */
export interface Reading {
  readonly numbers: readonly string[];
  readonly change: Partial<ActualContent>;
}

/** What a text means in a cell. */
export type Typed =
  | { readonly kind: 'content'; readonly content: ActualContent }
  | { readonly kind: 'ambiguous'; readonly readings: readonly [Reading, Reading] }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'no-choice' };

interface Typing {
  readonly indicator: Pick<CellIndicator, 'form' | 'kind' | 'steps' | 'stages'>;
  readonly column: EntryColumn;
  readonly content: ActualContent;
  readonly language: Language;
}

/**
 * What a cell holds once a text was typed into it: `~1 234,5` makes it 1234.5, an estimate; `n/a` takes the value away and
 * asks for the reason; nothing empties it; `38/512` fills both halves of a ratio. Whatever else the cell holds stays.
 */
export function typedEntry(text: string, typing: Typing): Typed {
  const { column, content, indicator } = typing;
  if (column === 'remark')
    return { kind: 'content', content: { ...content, remark: text.trim() === '' ? null : text } };
  const understood = understoodNumber(text, typing.language);
  if (understood.kind === 'empty') return { kind: 'content', content: emptied(typing) };
  if (understood.kind === 'not-applicable') return { kind: 'content', content: notApplicable(content) };
  if (indicator.form === 'choice' || indicator.form === 'judgement') return typedChoice(text, indicator, content);
  if (understood.kind === 'unreadable') return halves(text, typing);
  const { isEstimate } = understood;
  const readings = numbersOf(understood).map((number) => ({
    numbers: [number],
    change: { notApplicable: null, [fieldOf(typing)]: number, ...(column === 'value' && { isEstimate }) },
  }));
  return typedOf(readings, content);
}

/** The numbers that a text may be. */
function numbersOf(understood: UnderstoodNumber): readonly string[] {
  if (understood.kind === 'number') return [understood.value];
  return understood.kind === 'ambiguous' ? understood.readings : [];
}

function typedOf([first, second]: readonly Reading[], content: ActualContent): Typed {
  if (!first) return { kind: 'unreadable' };
  return second
    ? { kind: 'ambiguous', readings: [first, second] }
    : { kind: 'content', content: { ...content, ...first.change } };
}

/** The field of a content that a column of numbers stands for. */
function fieldOf({ column, indicator }: Typing): keyof ActualContent {
  if (indicator.form !== 'ratio') return 'value';
  return column === 'value' ? 'numerator' : 'denominator';
}

/** Nothing is said any more about the value; what was said beside it stays. */
const notApplicable = (content: ActualContent): ActualContent => ({
  ...NO_CONTENT,
  narrative: content.narrative,
  remark: content.remark,
  notApplicable: content.notApplicable ?? '',
});

function emptied({ column, content, indicator }: Typing): ActualContent {
  if (indicator.form === 'ratio' && column === 'denominator') return { ...content, denominator: null };
  const { value, numerator, choice, judgement, notApplicable: none } = NO_CONTENT;
  return { ...content, value, numerator, choice, judgement, notApplicable: none, isEstimate: false };
}

/**
 * Both halves of a ratio in one text: `38/512`. A mark means the same in both, so that `1.234/5.678` has two readings and not
 * four; the numbers of both halves stand in the same order, the one by the language's own marks first.
 */
function halves(text: string, typing: Typing): Typed {
  const [above = '', below, more] = text.split('/');
  if (typing.indicator.form !== 'ratio' || typing.column !== 'value' || below === undefined || more !== undefined)
    return { kind: 'unreadable' };
  const [top, bottom] = [understoodNumber(above, typing.language), understoodNumber(below, typing.language)];
  const isEstimate = 'isEstimate' in top && top.isEstimate;
  const readings = inStep(numbersOf(top), numbersOf(bottom)).map(([numerator, denominator]) => ({
    numbers: [numerator, denominator],
    change: { notApplicable: null, numerator, denominator, isEstimate },
  }));
  return typedOf(readings, typing.content);
}

/** The first of both and the second of both; what has only one stands beside either. */
function inStep(above: readonly string[], below: readonly string[]): (readonly [string, string])[] {
  const longer = above.length < below.length ? below : above;
  return longer.flatMap((_, at) => {
    const [one, other] = [above[at] ?? above[0], below[at] ?? below[0]];
    return one === undefined || other === undefined ? [] : [[one, other] as const];
  });
}
