import { DomainError, type FieldProblem, type Language } from '@resolute/domain';
import type { VersionContent } from '../editing/report-narrative';
import type { TranslationsWish } from './issue.view';
import { untranslatedIn } from './issued-content';

/**
 * The languages in which an issue is drawn, each once: the original and those that are asked for, or of an issue that is there those
 * alone that are new. Throws a fault of the field for each in which the report is not made, or is issued.
 */
export function askedLanguages(
  { languages: asked }: Pick<TranslationsWish, 'languages'>,
  { content, languages }: { readonly content: VersionContent; readonly languages: readonly Language[] },
  known?: readonly Language[],
): Language[] {
  const errors = asked.flatMap((language, at): FieldProblem[] => {
    const field = `languages.${at}`;
    if (!languages.includes(language)) return [{ field, code: 'field/not-drawn-in' }];
    return known?.includes(language) ? [{ field, code: 'field/already-issued' }] : [];
  });
  if (known && asked.length === 0) errors.push({ field: 'languages', code: 'field/none-chosen' });
  if (errors.length > 0) throw new DomainError('request/invalid', { errors });
  const first = known ? [] : [content.originalLanguage];
  return [...new Set([...first, ...asked])];
}

/** Says no to a language in which some text is not translated, unless its cover says so. */
export function requireSaid(
  { languages, saysUntranslated = [] }: TranslationsWish,
  contents: ReadonlyMap<Language, VersionContent>,
): void {
  const errors = [...contents].flatMap(([language, content]): FieldProblem[] => {
    const sections = untranslatedIn(content, language);
    if (sections.length === 0 || saysUntranslated.includes(language)) return [];
    const params = { sections: sections.join(', ') };
    return [{ field: `languages.${languages.indexOf(language)}`, code: 'field/not-translated', params }];
  });
  if (errors.length > 0) throw new DomainError('issue/untranslated', { errors });
}
