import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { unitsQuery } from '../../api/units';
import { useWords } from '../../text/words';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';
import { titleText } from '../../ui/title-text';
import { UnitSelect } from '../../ui/unit-select';
import type { Person } from './people.queries';
import { particularsOf, usePersonChange } from './use-person-change';

interface ParticularsFormProps {
  readonly person: Person;
  readonly onDone: (sentence: string) => void;
}

/** Name, address and unit. Where somebody else was faster, each field says what is kept now beside what was typed. */
export function ParticularsForm({ person, onDone }: ParticularsFormProps) {
  const { say } = useWords();
  const form = useForm({ initialValues: particularsOf(person) });
  const field = fieldsOf('person', form);
  const { base, isOvertaken, send } = usePersonChange(person, form, onDone);
  const unitName = useUnitName();
  const kept = particularsOf(base);
  const keptNow = (name: keyof typeof kept, shown: string): string | undefined =>
    isOvertaken && kept[name] !== form.values[name] ? say('people.keptNow', { value: shown }) : undefined;
  const labels = { name: say('people.name'), email: say('people.email'), unitId: say('people.unit') };
  return (
    <ServerForm name="person" form={form} labels={labels} send={send} action={say('people.save')}>
      <TextInput {...field('name')} label={labels.name} description={keptNow('name', kept.name)} autoComplete="off" />
      <TextInput
        {...field('email')}
        type="email"
        label={labels.email}
        description={keptNow('email', kept.email)}
        autoComplete="off"
        dir="ltr"
      />
      <UnitSelect
        {...field('unitId')}
        label={labels.unitId}
        description={keptNow('unitId', unitName(kept.unitId))}
        none={say('people.noUnit')}
      />
    </ServerForm>
  );
}

function useUnitName(): (id: string) => string {
  const { say, language } = useWords();
  const { data: units = [] } = useQuery(unitsQuery);
  return (id) => {
    const unit = units.find((each) => each.id === id);
    if (!unit) return say('people.noUnit');
    return say('people.unitChoice', { code: unit.code, title: titleText(unit.title, language).text });
  };
}
