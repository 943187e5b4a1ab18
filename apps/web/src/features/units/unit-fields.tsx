import { Input, NativeSelect, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { directionOf, LANGUAGES, UNIT_KINDS } from '@resolute/domain';
import type { Unit } from '../../api/units';
import { LANGUAGE_NAMES } from '../../text/language-names';
import { useWords } from '../../text/words';
import { fieldsOf } from '../../ui/form/server-form';
import { titleText } from '../../ui/title-text';
import { possibleParents } from './unit-tree';
import { type UnitValues, valuesOf } from './unit-values';
import classes from './units.module.css';

interface UnitFieldsProps {
  readonly form: UseFormReturnType<UnitValues>;
  readonly unit: Unit | undefined;
  readonly units: readonly Unit[];
  /** What somebody else has saved in the meantime. */
  readonly theirs: Unit | undefined;
}

/** Code, kind, place and titles of a unit. */
export function UnitFields({ form, unit, units, theirs }: UnitFieldsProps) {
  const { say, language } = useWords();
  const field = fieldsOf('unit', form);
  const saved = theirs && valuesOf(theirs);
  const savedNow = useSavedNow();
  const nameOf = (id: string): string => {
    const found = units.find((each) => each.id === id);
    return found ? `${found.code} ${titleText(found.title, language).text}` : say('units.noParent');
  };
  return (
    <>
      <TextInput
        {...field('code')}
        label={say('units.code')}
        description={savedNow(saved?.code, form.values.code) ?? say('units.codeHint')}
      />
      <NativeSelect
        {...field('kind')}
        label={say('units.kind')}
        description={savedNow(saved && say(`units.kind-${saved.kind}`), say(`units.kind-${form.values.kind}`))}
        data={UNIT_KINDS.map((value) => ({ value, label: say(`units.kind-${value}`) }))}
      />
      <NativeSelect
        {...field('parentId')}
        label={say('units.parent')}
        description={savedNow(saved && nameOf(saved.parentId), nameOf(form.values.parentId))}
        data={['', ...possibleParents(units, unit).map(({ id }) => id)].map((value) => ({
          value,
          label: nameOf(value),
        }))}
      />
      <TitleFields form={form} saved={saved?.title} />
    </>
  );
}

interface TitleFieldsProps {
  readonly form: UseFormReturnType<UnitValues>;
  readonly saved: UnitValues['title'] | undefined;
}

function TitleFields({ form, saved }: TitleFieldsProps) {
  const { say } = useWords();
  const savedNow = useSavedNow();
  const problem = form.errors.title;
  return (
    <fieldset id="unit-title" tabIndex={-1} aria-describedby="unit-title-hint" className={classes.titles}>
      <legend>{say('units.titles')}</legend>
      <p id="unit-title-hint" className={classes.hint}>
        {say('units.titlesHint')}
      </p>
      {problem !== undefined && <Input.Error>{problem}</Input.Error>}
      {LANGUAGES.map((language) => (
        <TextInput
          {...form.getInputProps(`title.${language}`)}
          key={language}
          id={`unit-title.${language}`}
          label={<bdi lang={language}>{LANGUAGE_NAMES[language]}</bdi>}
          description={savedNow(saved?.[language], form.values.title[language])}
          lang={language}
          dir={directionOf(language)}
        />
      ))}
    </fieldset>
  );
}

/** Says what somebody else has saved, where it is not what was typed. */
function useSavedNow(): (saved: string | undefined, typed: string) => string | undefined {
  const { say } = useWords();
  return (saved, typed) => {
    if (saved === undefined || saved === typed) return undefined;
    return saved === '' ? say('units.emptyNow') : say('units.savedNow', { value: saved });
  };
}
