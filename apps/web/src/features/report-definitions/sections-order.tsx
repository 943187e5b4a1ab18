import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { REPORT_SECTIONS } from '../../api/report-sections';
import { useWords } from '../../text/words';
import { useSectionName } from '../../ui/use-section-name';
import { OrderedChoice } from './ordered-choice';

interface SectionsOrderProps {
  /** The id of the field, as `ServerForm` makes it. */
  readonly id: string;
  readonly hint: string;
  readonly error?: ReactNode;
  readonly value: readonly string[];
  readonly onChange: (sections: string[]) => void;
}

/** The sections of a report in the order in which they are read. */
export function SectionsOrder(props: SectionsOrderProps) {
  const { value, onChange } = props;
  const { say } = useWords();
  const nameOf = useSectionName();
  const others = REPORT_SECTIONS.filter((section) => !value.includes(section));
  return (
    <OrderedChoice {...props} legend={say('definitions.sections')} nameOf={nameOf}>
      {others.length > 0 && (
        <NativeSelect
          label={say('definitions.addSection')}
          value=""
          onChange={({ currentTarget }) => currentTarget.value !== '' && onChange([...value, currentTarget.value])}
          data={[
            { value: '', label: say('definitions.chooseSection') },
            ...others.map((section) => ({ value: section, label: nameOf(section) })),
          ]}
        />
      )}
    </OrderedChoice>
  );
}
