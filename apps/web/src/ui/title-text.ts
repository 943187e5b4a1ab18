import { LANGUAGES, type Language } from '@resolute/domain';

type Title = Partial<Readonly<Record<Language, string>>>;

/** A title in the reader's language, or in the first language that it has, which the element should name by `lang`. */
export function titleText(title: Title, language: Language): { readonly text: string; readonly language: Language } {
  const found = [language, 'en' as const, ...LANGUAGES].find((each) => title[each]);
  return { text: (found && title[found]) ?? '', language: found ?? language };
}
