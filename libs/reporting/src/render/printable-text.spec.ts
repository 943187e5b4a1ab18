import { documentFonts } from './document-fonts';
import { coverageOf, PrintableText } from './printable-text';

const coverage = coverageOf(documentFonts().map(({ file }) => file));

describe('text on its way to paper', () => {
  it.each<[string, string, string, number[]]>([
    ['plain text', 'Median days, 2025', 'Median days, 2025', []],
    ['accents, composed', 'Gene\u0300ve', 'Genève', []],
    ['Cyrillic', 'Совет 2026', 'Совет 2026', []],
    [
      'what looks like markup',
      '#panic() *b* $x$ #read("/etc/passwd") ]] }}',
      '#panic() *b* $x$ #read("/etc/passwd") ]] }}',
      [],
    ],
    ['an emoji', 'Done ✅', 'Done \uFFFD', [0x2705]],
    ['Hebrew', 'א', '\uFFFD', [0x5d0]],
    ['a rare Han character', '𠮷', '\uFFFD', [0x20bb7]],
    ['NUL and escape', 'a\u0000b\u001b[31m', 'ab[31m', []],
    ['a half of a character', 'a\uD800b', 'a\uFFFDb', []],
    ['an override of direction', 'evil \u202Egnp.exe', 'evil gnp.exe', []],
    ['a no-break space', '1\u00A0234', '1\u00A0234', []],
  ])('%s', (_, text, expected, lost) => {
    const printable = new PrintableText(coverage);
    expect(printable.of(text)).toBe(expected);
    expect([...printable.lost].filter((code) => code !== 0xfffd)).toEqual(lost);
  });

  it('is looked for everywhere in what is printed, and figures stay figures', () => {
    const printable = new PrintableText(coverage);
    expect(printable.within({ list: ['a\u0000', { deep: 'b✅' }], count: 3, none: null })).toEqual({
      list: ['a', { deep: 'b\uFFFD' }],
      count: 3,
      none: null,
    });
  });
});
