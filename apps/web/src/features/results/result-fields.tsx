import { MultiSelect, NativeSelect, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { CONTROL_LEVELS } from '@resolute/domain';
import type { Plan } from '../../api/plans';
import type { Result } from '../../api/results';
import { useWords } from '../../text/words';
import { fieldsOf } from '../../ui/form/server-form';
import { TranslationFields } from '../../ui/form/translation-fields';
import { useSavedNow } from '../../ui/form/use-saved-now';
import { titleText } from '../../ui/title-text';
import { type ResultValues, valuesOf } from './result-values';
import { SDGS } from './use-address';

interface ResultFieldsProps {
  readonly form: UseFormReturnType<ResultValues>;
  /** Left out for a result that is there: its kind stays, and it can be retired instead. */
  readonly kinds: Plan['kinds'] | undefined;
  readonly theirs: Result | undefined;
}

/** What a result says. */
export function ResultFields({ form, kinds, theirs }: ResultFieldsProps) {
  const { say, language } = useWords();
  const field = fieldsOf('result', form);
  const saved = theirs && valuesOf(theirs);
  const savedNow = useSavedNow();
  return (
    <>
      {kinds && (
        <NativeSelect
          {...field('kind')}
          label={say('results.kind')}
          data={kinds.map(({ code, title }) => ({ value: code, label: titleText(title, language).text }))}
        />
      )}
      <TextInput
        {...field('code')}
        label={say('results.code')}
        description={savedNow(saved?.code, form.values.code) ?? say('results.codeHint')}
      />
      <TranslationFields
        name="result"
        form={form}
        field="title"
        legend={say('results.titles')}
        hint={say('states.inOneLanguage')}
        {...(saved && { saved: saved.title })}
      />
      <TranslationFields
        name="result"
        form={form}
        field="description"
        legend={say('results.description')}
        hint={say('results.descriptionHint')}
        isLong
        {...(saved && { saved: saved.description })}
      />
      <MoreFields form={form} saved={saved} isNew={kinds !== undefined} />
    </>
  );
}

interface MoreFieldsProps {
  readonly form: UseFormReturnType<ResultValues>;
  readonly saved: ResultValues | undefined;
  readonly isNew: boolean;
}

function MoreFields({ form, saved, isNew }: MoreFieldsProps) {
  const { say } = useWords();
  const field = fieldsOf('result', form);
  const savedNow = useSavedNow();
  const { controlLevel, sdgs, source, retiredOn } = form.values;
  return (
    <>
      <NativeSelect
        {...field('controlLevel')}
        label={say('results.control')}
        description={
          savedNow(saved && say(`results.control-${saved.controlLevel}`), say(`results.control-${controlLevel}`)) ??
          say('results.controlHint')
        }
        data={CONTROL_LEVELS.map((value) => ({ value, label: say(`results.control-${value}`) }))}
      />
      <MultiSelect
        {...field('sdgs')}
        label={say('results.sdgs')}
        description={savedNow(saved?.sdgs.join(', '), sdgs.join(', '))}
        data={SDGS.map((sdg) => ({ value: String(sdg), label: say('results.sdg', { sdg: String(sdg) }) }))}
      />
      <TextInput
        {...field('source')}
        label={say('results.source')}
        description={savedNow(saved?.source, source) ?? say('results.sourceHint')}
      />
      {!isNew && (
        <TextInput
          {...field('retiredOn')}
          type="date"
          label={say('results.retiredOn')}
          description={savedNow(saved?.retiredOn, retiredOn) ?? say('results.retiredHint')}
        />
      )}
    </>
  );
}
