import type { Language } from '../kernel/languages';

/** A comma or a point may be the decimal mark, whatever the language; U+066B is never anything else. */
const DECIMAL_MARKS = [',', '.', '\u066B'] as const;
type DecimalMark = (typeof DECIMAL_MARKS)[number];

/** The mark that `printedNumber` writes in each language, and where a comma parts thousands by everybody's habit. */
const OWN_MARK: Readonly<Record<Language, DecimalMark>> = { ar: ',', zh: '.', en: '.', fr: ',', ru: ',', es: ',' };
const COMMA_IS_A_GROUP: readonly Language[] = ['en', 'zh'];

const PLAIN = /^(?:0|[1-9]\d*)$/u;
/** Groups of three behind one sort of separator; a leading zero begins no group. */
const GROUPED = /^[1-9]\d{0,2}(?:([ ',.\u066C])\d{3})(?:\1\d{3})*$/u;

/**
 * The decimals that unsigned digits with marks may mean, the one by the language's own marks first: `1.234,5` is 1234.5 to
 * everybody, `1,234` is 1.234 or 1234 in French. It is 1234 alone in English and Chinese, where a comma parts thousands;
 * `1.234` has two readings in every language. None for what is no number.
 */
export function numberReadings(body: string, language: Language): string[] {
  const own = OWN_MARK[language];
  const marks = [own, ...DECIMAL_MARKS.filter((mark) => mark !== own)];
  const readings = new Set(marks.flatMap((mark) => readingBy(mark, body)));
  return [...readings].slice(0, COMMA_IS_A_GROUP.includes(language) && body.includes(',') ? 1 : 2);
}

/** The one reading with this decimal mark, if there is one: `1,234` with a comma is 1.234. */
function readingBy(mark: DecimalMark, body: string): string[] {
  const at = body.indexOf(mark);
  if (at < 0) return isWhole(body) ? [digitsOf(body)] : [];
  const [whole, fraction] = [body.slice(0, at), body.slice(at + 1)];
  return (whole === '' || isWhole(whole)) && /^\d+$/u.test(fraction) ? [`${digitsOf(whole) || '0'}.${fraction}`] : [];
}

const isWhole = (text: string): boolean => PLAIN.test(text) || GROUPED.test(text);
const digitsOf = (text: string): string => text.replaceAll(/\D/gu, '');
