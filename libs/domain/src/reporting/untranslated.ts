import type { Language } from '../kernel';
import type { TextStanding } from './text-standing';

/** How the text of a section stands in a language. */
interface StandingText {
  readonly section: string;
  readonly language: Language;
  readonly standing: TextStanding;
}

/**
 * The languages, of those that are asked for, in which some text of a report is not translated or was not since the original
 * changed: each would be issued with words in another language, or with old ones. The original never is one of them.
 */
export function untranslated(
  asked: readonly Language[],
  original: Language,
  texts: readonly StandingText[],
): { readonly language: Language; readonly sections: readonly string[] }[] {
  return asked.flatMap((language) => {
    if (language === original) return [];
    const sections = texts
      .filter((text) => text.language === language && text.standing !== 'translated')
      .map(({ section }) => section);
    return sections.length > 0 ? [{ language, sections }] : [];
  });
}
