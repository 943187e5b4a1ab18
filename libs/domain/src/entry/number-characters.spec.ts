import { bareText, foldedNumber } from './number-characters';

it.each([
  ['١٬٢٣٤٪', '1\u066C234%'],
  ['۱٫۵', '1\u066B5'],
  ['１２，５％', '12,5%'],
  ['\u22121\u202F234’5', "-1 234'5"],
  ['≈5', '~5'],
  ['abc', 'abc'],
  ['1٢', undefined],
  ['٢۲', undefined],
])('%s folds to %s', (text, expected) => expect(foldedNumber(text)).toBe(expected));

it.each([
  ['\u200E-5 \u200F', '-5'],
  ['\u2067٣\u2069', '٣'],
  ['\u061C%\uFEFF39\u00A0', '%39'],
  ['\u202E12', '\u202E12'],
])('%j is bare as %j', (text, expected) => expect(bareText(text)).toBe(expected));
