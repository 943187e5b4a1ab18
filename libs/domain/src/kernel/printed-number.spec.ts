import type { Numerals } from '../access/profile';
import type { Language } from './languages';
import { printedNumber } from './printed-number';

const S = '\u00A0';

it.each<[string, Language, Numerals, string]>([
  ['0', 'en', 'latn', '0'],
  ['999', 'en', 'latn', '999'],
  ['7474', 'es', 'latn', `7${S}474`],
  ['1234567.89', 'zh', 'latn', `1${S}234${S}567.89`],
  ['1234.5678', 'fr', 'latn', `1${S}234,5678`],
  ['-0.5', 'ru', 'latn', '\u22120,5'],
  ['1234.5', 'ar', 'latn', `1${S}234,5`],
  ['-1234.5', 'ar', 'arab', `\u2212١${S}٢٣٤\u066B٥`],
  ['1234', 'fr', 'arab', `1${S}234`],
  [`9${'0'.repeat(39)}.1`, 'en', 'latn', `9${`${S}000`.repeat(13)}.1`],
])('%s in %s with %s digits', (decimal, language, numerals, expected) => {
  expect(printedNumber(decimal, language, numerals)).toBe(expected);
});
