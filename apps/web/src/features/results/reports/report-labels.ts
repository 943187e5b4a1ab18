import { ACTION_FIELDS, type ActionField, LANGUAGES, NOTE_FIELDS, type NoteField } from '@resolute/domain';
import { actionSteps, noteSteps } from '../../../api/accountability';
import { LANGUAGE_NAMES } from '../../../text/language-names';
import { useWords } from '../../../text/words';
import type { ReportKind } from './report.types';

/** What the fields of notes and actions are called, in each language as well. */
function useLabels(fields: readonly (NoteField | ActionField)[]): Record<string, string> {
  const { say } = useWords();
  return Object.fromEntries(
    fields.flatMap((field) => {
      const label = say(`accountability.field-${field}`);
      const inLanguage = LANGUAGES.map((language) => [
        `${field}.${language}`,
        say('states.fieldIn', { field: label, language: LANGUAGE_NAMES[language] }),
      ]);
      return [[field, label], ...inLanguage];
    }),
  );
}

export const useNoteKind = (): ReportKind => {
  const labels = useLabels(NOTE_FIELDS);
  return { kind: 'note', steps: noteSteps, fields: NOTE_FIELDS, labels };
};

export const useActionKind = (): ReportKind => {
  const labels = useLabels(ACTION_FIELDS);
  return { kind: 'action', steps: actionSteps, fields: ACTION_FIELDS, labels };
};
