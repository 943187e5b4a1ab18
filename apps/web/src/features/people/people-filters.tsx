import { NativeSelect } from '@mantine/core';
import { ROLES } from '@resolute/domain';
import { useWords } from '../../text/words';
import { SearchText } from '../../ui/search-text';
import { UnitSelect } from '../../ui/unit-select';
import classes from './people.module.css';
import type { PeopleFilter, PersonState } from './people.queries';

export const PERSON_STATES: readonly PersonState[] = ['enabled', 'invited', 'disabled'];

type Change = Partial<Record<keyof PeopleFilter, string>>;

interface PeopleFiltersProps {
  readonly filter: PeopleFilter;
  readonly onChange: (change: Change) => void;
}

/** What the server can look for: a part of the name or address, a role, a unit, a state. */
export function PeopleFilters({ filter, onChange }: PeopleFiltersProps) {
  const { say } = useWords();
  return (
    <search className={classes.filters}>
      <SearchText label={say('people.search')} text={filter.text ?? ''} onChange={(text) => onChange({ text })} />
      <NativeSelect
        label={say('people.role')}
        value={filter.role ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ role: value })}
        data={[
          { value: '', label: say('people.everyRole') },
          ...ROLES.map((value) => ({ value, label: say(`roles.${value}`) })),
        ]}
      />
      <UnitSelect
        label={say('people.unit')}
        none={say('people.everyUnit')}
        value={filter.unit ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ unit: value })}
      />
      <NativeSelect
        label={say('people.state')}
        value={filter.state ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ state: value })}
        data={[
          { value: '', label: say('people.everyState') },
          ...PERSON_STATES.map((value) => ({ value, label: say(`people.state-${value}`) })),
        ]}
      />
    </search>
  );
}
