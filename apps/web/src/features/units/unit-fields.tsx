import { NativeSelect, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { UNIT_KINDS } from '@resolute/domain';
import type { Unit } from '../../api/units';
import { useWords } from '../../text/words';
import { fieldsOf } from '../../ui/form/server-form';
import { TranslationFields } from '../../ui/form/translation-fields';
import { useSavedNow } from '../../ui/form/use-saved-now';
import { titleText } from '../../ui/title-text';
import { HeadField } from './head-field';
import { possibleParents } from './unit-tree';
import { type UnitValues, valuesOf } from './unit-values';

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
      <HeadField form={form} unit={unit} theirs={theirs} />
      {(['validFrom', 'validUntil'] as const).map((day) => (
        <TextInput
          {...field(day)}
          key={day}
          type="date"
          label={say(`units.${day}`)}
          description={savedNow(saved?.[day], form.values[day]) ?? say(`units.${day}Hint`)}
        />
      ))}
      <TranslationFields
        name="unit"
        form={form}
        field="title"
        legend={say('units.titles')}
        hint={say('states.inOneLanguage')}
        saved={saved?.title}
      />
    </>
  );
}
