import type { FieldProblem } from '../kernel/domain-error';
import type { Language } from '../kernel/languages';
import type { Translations } from '../kernel/translations';

/** A text that is there must be there in the language in which it was written: every other one is a translation of that. */
export const lackingOriginal = (field: string, text: Translations, language: Language): FieldProblem[] =>
  text[language] === undefined ? [{ field: `${field}.${language}`, code: 'field/missing' }] : [];
