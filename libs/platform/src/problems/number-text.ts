import type { Language } from '@resolute/domain';

const DECIMAL_MARK: Readonly<Record<Language, string>> = { ar: ',', zh: '.', en: '.', fr: ',', ru: ',', es: ',' };

/** A number as the Union prints it: groups of three by a no-break space, Western digits in Arabic too. 1000.5 in French: 1 000,5 */
export function numberText(value: number, language: Language): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  const sign = value < 0 ? '\u2212' : '';
  return sign + (fraction === undefined ? grouped : grouped + DECIMAL_MARK[language] + fraction);
}
