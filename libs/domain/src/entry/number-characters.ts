/** The zero of each set of digits that is read: Latin, Arabic-Indic, Eastern Arabic-Indic, full-width. */
const ZEROS = [0x30, 0x660, 0x6f0, 0xff10] as const;

/** What stands for what: signs, marks and spaces that keyboards, Word and `Intl` put in place of the plain ones. */
const FOLDS: Readonly<Record<string, string>> = {
  '\u2212': '-',
  '\u2013': '-',
  '\uFF0D': '-',
  '\u2248': '~',
  '\uFF5E': '~',
  '\u066A': '%',
  '\uFF05': '%',
  '\u060C': ',',
  '\uFF0C': ',',
  '\uFF0E': '.',
  '\u00A0': ' ',
  '\u2009': ' ',
  '\u202F': ' ',
  '\u3000': ' ',
  '\u2019': "'",
};

const DIRECTION_MARKS = /[\u200E\u200F\u061C\u2066-\u2069\uFEFF]/gu;

/** The text without the invisible marks of direction that come along when it is copied, and without blanks at its ends. */
export const bareText = (text: string): string => text.replaceAll(DIRECTION_MARKS, '').trim();

/**
 * The number with plain digits, signs and spaces: `١٬٢٣٤٪` gives `1٬234%`. The marks U+066B and U+066C stay, as they say which
 * of them is the decimal mark. Undefined when digits of two sets meet: nobody types those, they come from a mistake.
 */
export function foldedNumber(text: string): string | undefined {
  const sets = new Set<number>();
  const folded = Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const zero = ZEROS.find((first) => code >= first && code <= first + 9);
    if (zero === undefined) return FOLDS[character] ?? character;
    sets.add(zero);
    return String(code - zero);
  });
  return sets.size > 1 ? undefined : folded.join('');
}
