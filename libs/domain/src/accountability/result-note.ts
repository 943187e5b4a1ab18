import type { FieldProblem } from '../kernel/domain-error';
import type { Language } from '../kernel/languages';
import type { Translations } from '../kernel/translations';
import { lackingOriginal } from './lacking-original';

/** What a note on a result says of a period: what was achieved, what stood in the way, and what comes next. */
export const NOTE_FIELDS = ['achieved', 'obstacles', 'next'] as const;
export type NoteField = (typeof NOTE_FIELDS)[number];

/** A note as it is worked on; the language is the one in which it was first written. */
export interface NoteDraft extends Readonly<Record<NoteField, Translations | null>> {
  readonly language: Language;
}

/** What a reader is owed in every note. That nothing stood in the way is said by leaving the obstacles out. */
const OWED: readonly NoteField[] = ['achieved', 'next'];

/**
 * Everything that a note lacks before it may be submitted: a note in English with a French achievement alone lacks
 * `achieved.en` and `next`.
 */
export const missingInNote = (note: NoteDraft): readonly FieldProblem[] =>
  NOTE_FIELDS.flatMap((field) => {
    if (note[field] === null) return OWED.includes(field) ? [{ field, code: 'field/missing' as const }] : [];
    return lackingOriginal(field, note[field], note.language);
  });
