import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { type Unit, unitsQuery } from '../api/units';
import { useWords } from '../text/words';
import { ChosenList } from './chosen-list';
import { titleText } from './title-text';
import { UnitSelect } from './unit-select';

interface UnitsChoiceProps {
  readonly id: string;
  readonly legend: string;
  readonly hint: string;
  /** Of the field for one more, and what it says while none is chosen. */
  readonly label: string;
  readonly none: string;
  readonly error?: ReactNode;
  readonly value: readonly string[];
  readonly onChange: (ids: string[]) => void;
}

/** Several units or study groups. */
export function UnitsChoice({ id, label, none, value, onChange, ...list }: UnitsChoiceProps) {
  const { language } = useWords();
  const { data: units = [] } = useQuery(unitsQuery);
  const nameOf = (unit: Unit | undefined): string =>
    unit ? `${unit.code} ${titleText(unit.title, language).text}` : '';
  return (
    <ChosenList
      {...list}
      id={id}
      chosen={value.map((unit) => ({ id: unit, name: nameOf(units.find((each) => each.id === unit)) }))}
      onRemove={(unit) => onChange(value.filter((each) => each !== unit))}
    >
      <UnitSelect
        id={`${id}-more`}
        label={label}
        none={none}
        value=""
        onChange={({ currentTarget: { value: unit } }) => {
          if (unit !== '' && !value.includes(unit)) onChange([...value, unit]);
        }}
      />
    </ChosenList>
  );
}
