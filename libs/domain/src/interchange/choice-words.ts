import { bareCode } from './known-code';
import type { ChoiceOption, FileManner, ValueNeeds } from './value-needs';

type Key = ChoiceOption['key'];
type Chooser = Pick<ValueNeeds, 'isList' | 'options'>;
type YesAndNo = Pick<FileManner, 'yes' | 'no'>;

/** Parts the words of a list. Alone in a cell it is a list of nothing, which an empty cell cannot be: that says nothing at all. */
const LIST_MARK = ';';

/** The words of a list as one cell says them: `Draft; Done`, and a lone `;` for none. */
export const listText = (words: readonly string[]): string =>
  words.length === 0 ? LIST_MARK : words.join(`${LIST_MARK} `);

/** What a cell chooses, by each of its words; undefined stands for a word that stands for nothing. */
export function chosenKeys(text: string, { isList, options }: Chooser, manner: YesAndNo): (Key | undefined)[] {
  const words = isList ? text.split(LIST_MARK) : [text];
  return words
    .map(bareCode)
    .filter((word) => word !== '')
    .map((word) => keyOf(word, options, manner));
}

/** Codes first: a title that is another option's code does not take its place. */
function keyOf(word: string, options: readonly ChoiceOption[], { yes, no }: YesAndNo): Key | undefined {
  const folded = word.toLowerCase();
  const found =
    options.find(({ key }) => bareCode(String(key)) === word) ??
    options.find(({ key, words }) => {
      if (key === true && yes.includes(folded)) return true;
      if (key === false && no.includes(folded)) return true;
      return words.some((each) => bareCode(each).toLowerCase() === folded);
    });
  return found?.key;
}

/**
 * Whether each option comes back as itself from the word that is written for it. `Adopted; published` of a list does not, as it
 * is read as two, nor does a title that two options share in any language: their codes are written instead.
 */
export const isReadBack = (
  written: readonly { readonly key: Key; readonly word: string }[],
  chooser: Chooser,
  manner: YesAndNo,
): boolean =>
  written.every(({ key, word }) => {
    const keys = chosenKeys(word, chooser, manner);
    return keys.length === 1 && keys[0] === key;
  });
