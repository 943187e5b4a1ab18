import type { Language, Numerals } from '@resolute/domain';

const NO_BREAK_SPACE = '\u00A0';
const MINUS = '\u2212';
const DECIMAL_COMMA: readonly Language[] = ['ar', 'es', 'fr', 'ru'];

/** The BCP 47 tag whose dates and plurals we print: British dates, and digits as the reader has chosen them. */
export function localeOf(language: Language, numerals: Numerals): string {
  const digits = language === 'ar' ? numerals : 'latn';
  return `${language === 'en' ? 'en-GB' : language}-u-nu-${digits}`;
}

/**
 * Numbers as ITU prints them, in all six languages: thousands parted by a no-break space, so that a group is never read
 * as a decimal; U+2212 as minus. `Intl` does neither everywhere. 1234.5 is `1 234.5` in English, `1 234,5` in French.
 */
export function numberFormat(language: Language, numerals: Numerals): { format(value: number | bigint): string } {
  const format = new Intl.NumberFormat(localeOf(language, numerals), { useGrouping: 'always' });
  const decimal = DECIMAL_COMMA.includes(language) ? ',' : '.';
  const partText = ({ type, value }: Intl.NumberFormatPart): string => {
    if (type === 'group') return NO_BREAK_SPACE;
    if (type === 'minusSign') return MINUS;
    return type === 'decimal' && numerals === 'latn' ? decimal : value;
  };
  return { format: (value) => format.formatToParts(value).map(partText).join('') };
}
