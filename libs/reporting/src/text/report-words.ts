import type { Language } from '@resolute/domain';
import { type MessageValues, messageText } from '@resolute/platform';
import ar from './ar.json';
import en from './en.json';
import es from './es.json';
import fr from './fr.json';
import ru from './ru.json';
import zh from './zh.json';

export type ReportWord = keyof typeof en;

/** Says the words of a document. */
export type SayInReport = (word: ReportWord, values?: MessageValues) => string;

const TEXTS: Readonly<Record<Language, Readonly<Record<ReportWord, string>>>> = { ar, en, es, fr, ru, zh };

/** The words of documents in one language: a document is written wholly in it. */
export function reportWords(language: Language): SayInReport {
  const texts = TEXTS[language];
  return (word, values) => messageText(texts[word], language, values);
}
