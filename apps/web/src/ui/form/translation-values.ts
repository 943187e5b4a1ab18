import { LANGUAGES, type Language, type Translations } from '@resolute/domain';

/** A text for each language as a form holds it; an empty one stands for a language without words. */
export const translationValues = (words: Translations | null | undefined): Record<Language, string> =>
  Object.fromEntries(LANGUAGES.map((language) => [language, words?.[language] ?? ''])) as Record<Language, string>;

/** What is sent: only the languages that hold words, as the server takes such a text as a whole. */
export const translationsOf = (values: Readonly<Record<Language, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter(([, words]) => words.trim() !== ''));
