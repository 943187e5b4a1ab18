import { Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { directionOf, LANGUAGES, type Language } from '@resolute/domain';
import { useEffect, useRef, useState } from 'react';
import { LANGUAGE_NAMES } from '../../text/language-names';
import { useWords } from '../../text/words';
import { FieldGroup } from './field-group';
import classes from './folded-translation.module.css';
import { useSavedNow } from './use-saved-now';

interface FoldedTranslationProps<T extends Record<string, unknown>> {
  /** The name of the form, as `ServerForm` has it. */
  readonly name: string;
  readonly form: UseFormReturnType<T>;
  /** Where the text for each language is: `sheet.title`. */
  readonly path: string;
  readonly legend: string;
  readonly hint?: string | undefined;
  /** Some sentences instead of a title. */
  readonly isLong?: boolean;
  /** What somebody else has saved in the meantime. */
  readonly saved?: Record<Language, string> | undefined;
  /** The languages whose words stay, and why. */
  readonly kept?: { readonly languages: readonly Language[]; readonly why: string } | undefined;
}

/** One text in the six languages of the Union: the reader's own at hand, the others one step away. */
export function FoldedTranslation<T extends Record<string, unknown>>(props: FoldedTranslationProps<T>) {
  const { name, form, path, legend, hint } = props;
  const { say, language } = useWords();
  const others = LANGUAGES.filter((each) => each !== language);
  const wordsIn = (each: Language): string => form.getInputProps(`${path}.${each}`).value as string;
  const filled = others.filter((each) => wordsIn(each).trim() !== '').length;
  const isRefused = others.some((each) => `${path}.${each}` in form.errors);
  const fold = useRef<HTMLDetailsElement>(null);
  // Only to begin with: it would fold up under the hands of whoever empties a field or mends what was refused.
  const [isOpen] = useState(filled > 0 && wordsIn(language) === '');
  useEffect(() => {
    if (isRefused && fold.current) fold.current.open = true;
  }, [isRefused]);
  return (
    <FieldGroup id={`${name}-${path}`} legend={legend} hint={hint} error={form.errors[path]}>
      <InLanguage {...props} language={language} />
      <details ref={fold} open={isOpen}>
        <summary className={classes.summary}>{say('states.otherLanguages', { filled, all: others.length })}</summary>
        <div className={classes.others}>
          {others.map((each) => (
            <InLanguage {...props} key={each} language={each} />
          ))}
        </div>
      </details>
    </FieldGroup>
  );
}

function InLanguage<T extends Record<string, unknown>>({
  name,
  form,
  path,
  isLong = false,
  saved,
  kept,
  language,
}: FoldedTranslationProps<T> & { readonly language: Language }) {
  const savedNow = useSavedNow();
  const isKept = kept?.languages.includes(language) ?? false;
  const input = form.getInputProps(`${path}.${language}`);
  const given = {
    ...input,
    id: `${name}-${path}.${language}`,
    label: <bdi lang={language}>{LANGUAGE_NAMES[language]}</bdi>,
    description: savedNow(saved?.[language], input.value as string) ?? (isKept ? kept?.why : undefined),
    disabled: isKept,
    lang: language,
    dir: directionOf(language),
  };
  return isLong ? <Textarea {...given} autosize minRows={2} maxRows={8} /> : <TextInput {...given} />;
}
