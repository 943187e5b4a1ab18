/** Letters of other alphabets, and dashes, that look like those of the codes: which Latin letter each is taken for. */
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  // Cyrillic
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  І: 'I',
  Ј: 'J',
  К: 'K',
  М: 'M',
  О: 'O',
  Р: 'P',
  Ѕ: 'S',
  Т: 'T',
  Х: 'X',
  У: 'Y',
  а: 'a',
  с: 'c',
  е: 'e',
  і: 'i',
  ј: 'j',
  о: 'o',
  р: 'p',
  ѕ: 's',
  х: 'x',
  у: 'y',
  З: '3',
  з: '3',
  // Greek
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
  ο: 'o',
  ν: 'v',
  // Dashes and the minus that word processors put in place of the hyphen
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
};

const WIDE_FIRST = 0xff01;
const WIDE_LAST = 0xff5e;
const WIDE_TO_PLAIN = 0xfee0;

/**
 * The code in plain letters that a text looks like: `І-ЅTD-02` with Cyrillic І and Ѕ is I-STD-02. Undefined for a text that
 * is plain already, and for one with other letters, which looks like no code.
 */
export function latinLookAlike(text: string): string | undefined {
  const latin = Array.from(text, plainLetter).join('');
  return latin === text || /[^\x20-\x7e]/u.test(latin) ? undefined : latin;
}

function plainLetter(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  if (code >= WIDE_FIRST && code <= WIDE_LAST) return String.fromCodePoint(code - WIDE_TO_PLAIN);
  return LOOKS_LIKE[letter] ?? letter;
}
