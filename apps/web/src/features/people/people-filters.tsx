import { NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { ROLES } from '@resolute/domain';
import { useState } from 'react';
import { useWords } from '../../text/words';
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
      <SearchText text={filter.text ?? ''} onChange={onChange} />
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

const PAUSE_MS = 300;

/** Looks after a pause in typing rather than at each letter; follows the address when that was changed elsewhere. */
function SearchText({ text, onChange }: { readonly text: string; readonly onChange: (change: Change) => void }) {
  const { say } = useWords();
  const [typed, setTyped] = useState(text);
  const [{ sent, seen }, setKnown] = useState({ sent: text, seen: text });
  if (text !== seen) {
    setKnown({ sent, seen: text });
    if (text !== sent) setTyped(text);
  }
  const look = useDebouncedCallback((value: string) => {
    setKnown((last) => ({ ...last, sent: value }));
    onChange({ text: value });
  }, PAUSE_MS);
  return (
    <TextInput
      type="search"
      label={say('people.search')}
      value={typed}
      maxLength={200}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value);
        look(value.trim());
      }}
    />
  );
}
