import type { Numerals } from '../access/profile';
import type { Language } from './languages';

const NO_BREAK_SPACE = '\u00A0';
const MINUS = '\u2212';
const ARABIC_MARK = '\u066B';
const DECIMAL_MARK: Readonly<Record<Language, string>> = { ar: ',', zh: '.', en: '.', fr: ',', ru: ',', es: ',' };
const ARABIC_ZERO = 0x660;

/**
 * A plain decimal as ITU prints it, on screen and on paper alike: thousands parted by a no-break space in all six languages, so
 * that a group is never read as a decimal, and U+2212 as minus. `1234.5` is `1 234.5` in English and `1 234,5` in French.
 * Arabic-Indic digits are for Arabic alone.
 */
export function printedNumber(decimal: string, language: Language, numerals: Numerals = 'latn'): string {
  const isNegative = decimal.startsWith('-');
  const [whole = '', fraction] = (isNegative ? decimal.slice(1) : decimal).split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/gu, NO_BREAK_SPACE);
  const isArabic = language === 'ar' && numerals === 'arab';
  const mark = isArabic ? ARABIC_MARK : DECIMAL_MARK[language];
  const text = (isNegative ? MINUS : '') + grouped + (fraction === undefined ? '' : mark + fraction);
  return isArabic ? text.replaceAll(/\d/gu, (digit) => String.fromCodePoint(ARABIC_ZERO + Number(digit))) : text;
}
