import type { BreakdownNeeds, ValueForm } from '../entry/draft-entry';
import type { Language } from '../kernel/languages';
import type { NumberStyle } from './cell-number';

/** Something that can be chosen, and the words by which a cell may say it: its code, or its title in any language. */
export interface ChoiceOption {
  readonly key: string | boolean;
  readonly words: readonly string[];
}

/** A breakdown with the ids of its categories by their codes. */
export interface ImportedBreakdown extends BreakdownNeeds {
  /** The code of the dimension. */
  readonly dimension: string;
  readonly idOfCategory: ReadonlyMap<string, string>;
}

/** What an indicator asks of the cells of a row. */
export interface ValueNeeds {
  readonly form: ValueForm;
  readonly isList: boolean;
  readonly options: readonly ChoiceOption[];
  readonly breakdowns: readonly ImportedBreakdown[];
}

/** How a file is written: its numbers, the language of its prose, and its words for yes and no. */
export interface FileManner {
  readonly numbers: NumberStyle;
  readonly language: Language;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}
