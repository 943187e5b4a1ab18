import { TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { Plan } from '../../api/plans';
import { useWords } from '../../text/words';
import { fieldsOf } from '../../ui/form/server-form';
import { TranslationFields, useTranslationLabels } from '../../ui/form/translation-fields';
import { useSavedNow } from '../../ui/form/use-saved-now';
import { type PlanValues, planValues } from './plan-values';
import classes from './plans.module.css';

interface PlanFieldsProps<T extends PlanValues> {
  /** The name of the form, as `ServerForm` has it. */
  readonly name: string;
  readonly form: UseFormReturnType<T>;
  /** What somebody else has saved in the meantime. */
  readonly theirs?: Plan | undefined;
}

/** Code, titles, years and source of a plan. */
export function PlanFields<T extends PlanValues>({ name, form, theirs }: PlanFieldsProps<T>) {
  const { say } = useWords();
  const labels = usePlanLabels();
  const field = fieldsOf(name, form);
  const savedNow = useSavedNow();
  const saved = theirs && planValues(theirs);
  const input = (key: 'code' | 'firstYear' | 'lastYear' | 'source', hint?: string) => ({
    ...field(key),
    label: labels[key],
    description: savedNow(saved?.[key], form.values[key]) ?? hint,
  });
  return (
    <>
      <TextInput {...input('code', say('plans.codeHint'))} />
      <TranslationFields
        name={name}
        form={form}
        field="title"
        legend={say('plans.titles')}
        hint={say('states.inOneLanguage')}
        {...(saved && { saved: saved.title })}
      />
      <div className={classes.pair}>
        <TextInput {...input('firstYear')} inputMode="numeric" dir="ltr" />
        <TextInput {...input('lastYear')} inputMode="numeric" dir="ltr" />
      </div>
      <TextInput {...input('source', say('plans.sourceHint'))} />
    </>
  );
}

/** What these fields are called in a summary of problems. */
export function usePlanLabels(): Record<string, string> {
  const { say } = useWords();
  const titles = useTranslationLabels('title', say('plans.titles'));
  return {
    code: say('plans.code'),
    firstYear: say('plans.firstYear'),
    lastYear: say('plans.lastYear'),
    source: say('plans.source'),
    ...titles,
  };
}
