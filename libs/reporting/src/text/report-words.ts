import type { Language } from '@resolute/domain';
import { IntlMessageFormat } from 'intl-messageformat';
import en from './en.json';

export type ReportWord = keyof typeof en;
export type ReportWordValues = Readonly<Record<string, string | number>>;

/** Says the words of a document. */
export type SayInReport = (word: ReportWord, values?: ReportWordValues) => string;

/** The languages in which documents can be written so far. */
const TEXTS: Partial<Readonly<Record<Language, Readonly<Record<ReportWord, string>>>>> = { en };

/** Throws for a language in which there are no words yet: a document is written wholly in one language. */
export function reportWords(language: Language): SayInReport {
  const texts = TEXTS[language];
  if (!texts) throw new Error(`There are no words for documents in ${language}`);
  return (word, values = {}) => String(new IntlMessageFormat(texts[word], language).format(values));
}
