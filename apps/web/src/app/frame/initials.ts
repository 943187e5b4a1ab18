/** Up to two letters that stand for a person beside their name: "Léa Ferrer" → "LF". */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/u).filter(Boolean);
  const [first = '', last = ''] = [words.at(0), words.length > 1 ? words.at(-1) : undefined];
  return (firstLetter(first) + firstLetter(last)).toLocaleUpperCase();
}

const firstLetter = (word: string): string =>
  String.fromCodePoint(...[word.codePointAt(0)].filter((code) => code !== undefined));
