import { type Language, understoodNumber } from '@resolute/domain';
import { type ActualContent, NO_CONTENT } from '../../api/actuals';
import type { CellIndicator } from '../../api/cells';
import { typedChoice } from './typed-choice';

/** The columns of the grid in which one types, in their order. */
export const ENTRY_COLUMNS = ['value', 'denominator', 'remark'] as const;
export type EntryColumn = (typeof ENTRY_COLUMNS)[number];

/** What a text means in a cell. */
export type Typed =
  | { readonly kind: 'content'; readonly content: ActualContent; readonly number?: string }
  | { readonly kind: 'ambiguous'; readonly readings: readonly [string, string] }
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
  if (understood.kind === 'unreadable') return halves(text, typing) ?? { kind: 'unreadable' };
  if (understood.kind === 'ambiguous') return { kind: 'ambiguous', readings: understood.readings };
  const { value, isEstimate } = understood;
  return { kind: 'content', content: withNumber(value, isEstimate, typing), number: value };
}

/** The same with the reading that the person has chosen. */
export const withNumber = (
  value: string,
  isEstimate: boolean,
  { column, content, indicator }: Typing,
): ActualContent => ({
  ...content,
  notApplicable: null,
  isEstimate: column === 'denominator' ? content.isEstimate : isEstimate,
  ...(indicator.form === 'ratio' ? { [column === 'value' ? 'numerator' : 'denominator']: value } : { value }),
});

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

/** Both halves of a ratio in one text. */
function halves(text: string, typing: Typing): Typed | undefined {
  const [above, below, more] = text.split('/');
  if (typing.indicator.form !== 'ratio' || typing.column !== 'value' || above === undefined || below === undefined)
    return undefined;
  if (more !== undefined) return undefined;
  const first = typedEntry(above, typing);
  if (first.kind !== 'content' || first.number === undefined) return first;
  const second = typedEntry(below, { ...typing, column: 'denominator', content: first.content });
  return second.kind === 'content' ? { kind: 'content', content: second.content } : second;
}
