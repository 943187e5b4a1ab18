import { type ReactNode, useEffect, useState } from 'react';
import { ChosenList } from './chosen-list';
import { ColleagueSelect } from './colleague-select';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface PeopleChoiceProps {
  readonly id: string;
  readonly legend: string;
  readonly hint: string;
  /** Of the field for one more. */
  readonly label: string;
  readonly error?: ReactNode;
  readonly value: readonly string[];
  readonly onChange: (ids: string[]) => void;
  /** Those who were chosen before, by name. */
  readonly known?: readonly Named[];
}

/** Several colleagues, found by name. */
export function PeopleChoice({ id, label, value, onChange, known = [], ...list }: PeopleChoiceProps) {
  const [found, setFound] = useState<readonly Named[]>(known);
  const more = `${id}-more`;
  const [choices, setChoices] = useState(0);
  useEffect(() => {
    if (choices > 0) document.getElementById(more)?.focus();
  }, [choices, more]);
  const nameOf = (person: string): string => found.find((each) => each.id === person)?.name ?? person;
  return (
    <ChosenList
      {...list}
      id={id}
      chosen={value.map((person) => ({ id: person, name: nameOf(person) }))}
      onRemove={(person) => onChange(value.filter((each) => each !== person))}
    >
      <ColleagueSelect
        // A fresh field after each choice, which takes the focus, ready for the next.
        key={value.length}
        id={more}
        label={label}
        except={value}
        openOnFocus={false}
        onChoose={(person) => {
          setFound([...found, person]);
          onChange([...value, person.id]);
          setChoices(choices + 1);
        }}
      />
    </ChosenList>
  );
}
