import type { Language } from '@resolute/domain';

const LATIN = 'Noto Sans';
const ARABIC = 'Vazirmatn';
const CHINESE = 'Noto Sans SC';

/**
 * Where the letters of a language come from, and then those of names and quotations in other scripts. Arabic from Vazirmatn,
 * as text that is set in the Arabic letters of Noto cannot be searched or copied .
 */
export const DOCUMENT_FAMILIES: Readonly<Record<Language, readonly string[]>> = {
  ar: [ARABIC, LATIN, CHINESE],
  zh: [LATIN, CHINESE, ARABIC],
  en: [LATIN, ARABIC, CHINESE],
  fr: [LATIN, ARABIC, CHINESE],
  es: [LATIN, ARABIC, CHINESE],
  ru: [LATIN, ARABIC, CHINESE],
};
