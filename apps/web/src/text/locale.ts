import { type Language, type Numerals, printedNumber } from '@resolute/domain';

/** The BCP 47 tag whose dates and plurals we print: British dates, and digits as the reader has chosen them. */
export function localeOf(language: Language, numerals: Numerals): string {
  const digits = language === 'ar' ? numerals : 'latn';
  return `${language === 'en' ? 'en-GB' : language}-u-nu-${digits}`;
}

/** For messages, which hold counts: as `printedNumber` prints them. */
export function numberFormat(language: Language, numerals: Numerals): { format(value: number | bigint): string } {
  // Only for its rounding: a float may say 0.1 + 0.2 or 1e21.
  const plain = new Intl.NumberFormat('en', { useGrouping: false });
  return { format: (value) => printedNumber(plain.format(value), language, numerals) };
}
