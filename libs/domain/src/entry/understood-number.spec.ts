import { LANGUAGES, type Language } from '../kernel/languages';
import { LONGEST_NUMBER_TEXT, type UnderstoodNumber, understoodNumber } from './understood-number';

/** In short: `~83.8%`, `1.234 or 1234`, or the kind of what is no number. */
function understood(text: string, language: Language): string {
  const answer: UnderstoodNumber = understoodNumber(text, language);
  if (answer.kind !== 'number' && answer.kind !== 'ambiguous') return answer.kind;
  const value = answer.kind === 'number' ? answer.value : answer.readings.join(' or ');
  return `${answer.isEstimate ? '~' : ''}${value}${answer.isPercent ? '%' : ''}`;
}

const EVERYWHERE: readonly [string, string][] = [
  // Zero, missing and not applicable are three things.
  ['0', '0'],
  ['0,0', '0'],
  ['-0', '0'],
  ['', 'empty'],
  [' \t\u00A0\n', 'empty'],
  ['\u200E', 'empty'],
  ['n/a', 'not-applicable'],
  [' N/A ', 'not-applicable'],
  ['N.A.', 'not-applicable'],
  ['not applicable', 'not-applicable'],
  ['s.o.', 'not-applicable'],
  ['S/O', 'not-applicable'],
  ['Sans objet', 'not-applicable'],
  ['No procede', 'not-applicable'],
  ['Н/П', 'not-applicable'],
  ['не применимо', 'not-applicable'],
  ['不适用', 'not-applicable'],
  ['لا ينطبق', 'not-applicable'],
  ['-', 'unreadable'],
  ['—', 'unreadable'],
  ['na', 'unreadable'],
  // Plain numbers.
  ['7', '7'],
  ['1234', '1234'],
  ['  1234\r\n', '1234'],
  ['999999999999999999999999999999', '999999999999999999999999999999'],
  // One reading, whatever the language.
  ['1 234', '1234'],
  ['1\u00A0234', '1234'],
  ['1\u202F234', '1234'],
  ['1\u2009234', '1234'],
  ["1'234", '1234'],
  ['1’234', '1234'],
  ['1 234,5', '1234.5'],
  ['1 234.5', '1234.5'],
  ['1 234,567', '1234.567'],
  ['1 234.567', '1234.567'],
  ["1'234.567", '1234.567'],
  ['1,234.5', '1234.5'],
  ['1.234,5', '1234.5'],
  ['1,234.567', '1234.567'],
  ['1,234,567', '1234567'],
  ['1.234.567', '1234567'],
  ['1,234,567.89', '1234567.89'],
  ['1.234.567,89', '1234567.89'],
  ['1234,5', '1234.5'],
  ['1234.5', '1234.5'],
  ['1234,567', '1234.567'],
  ['1,23', '1.23'],
  ['1.23', '1.23'],
  ['1,2340', '1.234'],
  ['12,3456', '12.3456'],
  ['0,123', '0.123'],
  ['0.123', '0.123'],
  ['.5', '0.5'],
  [',5', '0.5'],
  ['.500', '0.5'],
  // Signs.
  ['-5', '-5'],
  ['\u22125,5', '-5.5'],
  ['\u20135', '-5'],
  ['\u200E-5', '-5'],
  ['-1 234,5', '-1234.5'],
  ['83.8%', '83.8%'],
  ['83,8 %', '83.8%'],
  ['%39', '39%'],
  ['-2%', '-2%'],
  ['100%', '100%'],
  ['~1200', '~1200'],
  ['≈ 1 200', '~1200'],
  ['~-3,5 %', '~-3.5%'],
  // Other digits and marks.
  ['١٢٣', '123'],
  ['١٬٢٣٤٫٥', '1234.5'],
  ['١٬٢٣٤', '1234'],
  ['١٫٢٣٤', '1.234'],
  ['١٬٢٣٤٬٥٦٧', '1234567'],
  ['٨٣٫٨٪', '83.8%'],
  ['\u061C-٥', '-5'],
  ['۱۲۳٫۴', '123.4'],
  ['１２３．４', '123.4'],
  ['1,234٫5', '1234.5'],
  // No numbers.
  ['12,34,567', 'unreadable'],
  ['1,23,456.7', 'unreadable'],
  ['1 23', 'unreadable'],
  ['1 2345', 'unreadable'],
  ['1234 567', 'unreadable'],
  ['1  234', 'unreadable'],
  ["1 234'567", 'unreadable'],
  ['1,234 567', 'unreadable'],
  ['0,123,456', 'unreadable'],
  ['0.123 456', 'unreadable'],
  ['1.234.5', 'unreadable'],
  ['1,2,3', 'unreadable'],
  ['1٫2٫3', 'unreadable'],
  ['5.', 'unreadable'],
  ['5,', 'unreadable'],
  ['.', 'unreadable'],
  ['007', 'unreadable'],
  ['01,234', 'unreadable'],
  ['(5)', 'unreadable'],
  ['- 5', 'unreadable'],
  ['5-', 'unreadable'],
  ['--5', 'unreadable'],
  ['+5', 'unreadable'],
  ['-~5', 'unreadable'],
  ['~', 'unreadable'],
  ['%', 'unreadable'],
  ['%5%', 'unreadable'],
  ['5%%', 'unreadable'],
  ['1e3', 'unreadable'],
  ['1.5E+05', 'unreadable'],
  ['10²', 'unreadable'],
  ['½', 'unreadable'],
  ['1\t234', 'unreadable'],
  ['1\n2', 'unreadable'],
  ['CHF 5', 'unreadable'],
  ['5 000 CHF', 'unreadable'],
  ['2024-2027', 'unreadable'],
  ['26/05/2025', 'unreadable'],
  ['1٢3', 'unreadable'],
  ['\u202E123', 'unreadable'],
  ['NaN', 'unreadable'],
  ['Infinity', 'unreadable'],
  ['0x10', 'unreadable'],
  ['1_000', 'unreadable'],
  ['O', 'unreadable'],
  ['9'.repeat(LONGEST_NUMBER_TEXT), '9'.repeat(LONGEST_NUMBER_TEXT)],
  ['9'.repeat(LONGEST_NUMBER_TEXT + 1), 'unreadable'],
];

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(EVERYWHERE)('%p is %s', (text, expected) => expect(understood(text, language)).toBe(expected));
});

/** In English and Chinese, then in the languages with a decimal comma: the language's own reading comes first. */
const BY_LANGUAGE: readonly [string, string, string][] = [
  ['1,234', '1234', '1.234 or 1234'],
  ['2,012', '2012', '2.012 or 2012'],
  ['1,000', '1000', '1 or 1000'],
  ['-12,345', '-12345', '-12.345 or -12345'],
  ['~123,456%', '~123456%', '~123.456 or 123456%'],
  ['2.012', '2.012 or 2012', '2012 or 2.012'],
  ['1.000', '1 or 1000', '1000 or 1'],
  ['-999.999', '-999.999 or -999999', '-999999 or -999.999'],
  ['99.500%', '99.5 or 99500%', '99500 or 99.5%'],
  ['１，２３４', '1234', '1.234 or 1234'],
  ['١،٢٣٤', '1234', '1.234 or 1234'],
];

const POINT: readonly Language[] = ['en', 'zh'];

describe.each(BY_LANGUAGE)('%s', (text, withPoint, withComma) => {
  it.each(LANGUAGES)('in %s', (language) =>
    expect(understood(text, language)).toBe(POINT.includes(language) ? withPoint : withComma),
  );
});
