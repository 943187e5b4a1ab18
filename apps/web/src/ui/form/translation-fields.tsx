import { Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { directionOf, LANGUAGES, type Language } from '@resolute/domain';
import { LANGUAGE_NAMES } from '../../text/language-names';
import type { Say } from '../../text/wording';
import { useWords } from '../../text/words';
import { FieldGroup } from './field-group';
import { useSavedNow } from './use-saved-now';

interface TranslationFieldsProps<T extends Record<string, unknown>> {
  /** The name of the form, as `ServerForm` has it. */
  readonly name: string;
  readonly form: Pick<UseFormReturnType<T>, 'errors' | 'values' | 'getInputProps'>;
  /** The field that holds a text for each language; an empty one stands for none. */
  readonly field: keyof T & string;
  readonly legend: string;
  readonly hint: string;
  /** Some sentences instead of a title. */
  readonly isLong?: boolean;
  /** What somebody else has saved in the meantime. */
  readonly saved?: Record<Language, string>;
}

/** One text in the six languages of the Union. */
export function TranslationFields<T extends Record<string, unknown>>(props: TranslationFieldsProps<T>) {
  const { name, form, field, legend, hint, isLong = false, saved } = props;
  const savedNow = useSavedNow();
  const id = `${name}-${field}`;
  const values = form.values[field] as Record<Language, string>;
  return (
    <FieldGroup id={id} legend={legend} hint={hint} error={form.errors[field]} isFramed>
      {LANGUAGES.map((language) => {
        const given = {
          ...form.getInputProps(`${field}.${language}`),
          id: `${id}.${language}`,
          label: <bdi lang={language}>{LANGUAGE_NAMES[language]}</bdi>,
          description: savedNow(saved?.[language], values[language]),
          lang: language,
          dir: directionOf(language),
        };
        return isLong ? (
          <Textarea {...given} key={language} autosize minRows={2} maxRows={8} />
        ) : (
          <TextInput {...given} key={language} />
        );
      })}
    </FieldGroup>
  );
}

/** What the fields of such a text are called in a summary of problems: `title.fr` is "Title, français". */
export function useTranslationLabels(field: string, legend: string): Record<string, string> {
  const { say } = useWords();
  return translationLabels(say, field, legend);
}

/** The same, for texts of which a form has several. */
export const translationLabels = (say: Say, field: string, legend: string): Record<string, string> =>
  Object.fromEntries([
    [field, legend],
    ...LANGUAGES.map((language) => [
      `${field}.${language}`,
      say('states.fieldIn', { field: legend, language: LANGUAGE_NAMES[language] }),
    ]),
  ]);
