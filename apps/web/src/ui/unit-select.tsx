import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { unitsQuery } from '../api/units';
import { useWords } from '../text/words';
import { titleText } from './title-text';

interface UnitSelectProps extends Omit<NativeSelectProps, 'data'> {
  /** What the first choice says, whose value is empty. */
  readonly none: string;
}

/** A unit or study group by its code and title, or none. */
export function UnitSelect({ none, ...input }: UnitSelectProps) {
  const { say, language } = useWords();
  const { data: units = [] } = useQuery(unitsQuery);
  return (
    <NativeSelect
      {...input}
      data={[
        { value: '', label: none },
        ...units.map(({ id, code, title }) => ({
          value: id,
          label: say('people.unitChoice', { code, title: titleText(title, language).text }),
        })),
      ]}
    />
  );
}
