/** What two documents do not share. */
export interface TextChange {
  readonly gone: readonly string[];
  readonly added: readonly string[];
}

const WORDS = /\p{Script=Han}|[\p{Script=Arabic}\p{M}]+|\p{N}+|[^\P{L}\p{Script=Arabic}\p{Script=Han}]+/gu;
const MARKS_OVER_LETTERS = /\p{M}/gu;

/**
 * The words and numbers of a text as programs read it out of a PDF; of Chinese every sign. Of Arabic each word is the letters that
 * are in it, sorted: in what is read out, letters may change places, and one under a mark may stand twice.
 */
export const wordsIn = (text: string): string[] =>
  (text.normalize('NFKC').match(WORDS) ?? [])
    .map((word) => (/\p{Script=Arabic}/u.test(word) ? lettersOf(word) : word))
    .filter((word) => word !== '');

const lettersOf = (word: string): string => [...new Set(word.replaceAll(MARKS_OVER_LETTERS, ''))].toSorted().join('');

/** What of one list is not in the other, each as often as it is there. */
export const changeOf = (before: readonly string[], after: readonly string[]): TextChange => ({
  gone: without(before, after),
  added: without(after, before),
});

function without(texts: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const text of others) left.set(text, (left.get(text) ?? 0) + 1);
  return texts
    .filter((text) => {
      const count = left.get(text) ?? 0;
      left.set(text, count - 1);
      return count <= 0;
    })
    .toSorted();
}
