import { Button, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { directionOf, LANGUAGES, type Language } from '@resolute/domain';
import { LANGUAGE_NAMES } from '../../text/language-names';
import { useWords } from '../../text/words';
import { FieldGroup } from '../../ui/form/field-group';
import type { CreatePlanValues } from './create-plan-values';
import { emptyKind } from './kind-values';
import classes from './plans.module.css';

const OTHERS = LANGUAGES.filter((language) => language !== 'en');

interface KindsFieldsProps {
  readonly name: string;
  readonly form: UseFormReturnType<CreatePlanValues>;
}

/** The kinds of results of a plan that is being made: a short list with more at hand for each. */
export function KindsFields({ name, form }: KindsFieldsProps) {
  const { say } = useWords();
  return (
    <FieldGroup id={`${name}-kinds`} legend={say('plans.kinds')} hint={say('plans.kindsHint')} isFramed>
      {form.values.kinds.map(({ key }, index) => (
        <KindFields key={key} name={name} form={form} index={index} />
      ))}
      <div>
        <Button onClick={() => form.insertListItem('kinds', emptyKind())}>{say('plans.addKindRow')}</Button>
      </div>
    </FieldGroup>
  );
}

function KindFields({ name, form, index }: KindsFieldsProps & { readonly index: number }) {
  const { say } = useWords();
  const { code } = form.values.kinds[index] ?? { code: '' };
  const path = `kinds.${index}`;
  const input = (field: string) => ({ ...form.getInputProps(`${path}.${field}`), id: `${name}-${path}.${field}` });
  const titleIn = (language: Language) => ({
    ...input(`title.${language}`),
    lang: language,
    dir: directionOf(language),
  });
  const hasHiddenProblem = OTHERS.some((language) => `${path}.title.${language}` in form.errors);
  return (
    <fieldset aria-label={say('plans.kindRow', { number: index + 1 })} className={classes.kind}>
      <div className={classes.kindHead}>
        <TextInput {...input('code')} label={say('plans.code')} dir="ltr" />
        <TextInput {...input('level')} label={say('plans.level')} inputMode="numeric" dir="ltr" />
      </div>
      <TextInput
        {...titleIn('en')}
        label={say('states.fieldIn', { field: say('plans.kindTitle'), language: LANGUAGE_NAMES.en })}
        error={form.errors[`${path}.title.en`] ?? form.errors[`${path}.title`]}
      />
      <details open={hasHiddenProblem || undefined}>
        <summary className={classes.summary}>{say('plans.otherLanguages')}</summary>
        <div className={classes.others}>
          {OTHERS.map((language) => (
            <TextInput
              {...titleIn(language)}
              key={language}
              label={<bdi lang={language}>{LANGUAGE_NAMES[language]}</bdi>}
            />
          ))}
        </div>
      </details>
      <div>
        <Button
          aria-label={say('plans.removeKindNamed', { kind: code || String(index + 1) })}
          onClick={() => form.removeListItem('kinds', index)}
        >
          {say('plans.removeKind')}
        </Button>
      </div>
    </fieldset>
  );
}
