import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { everyIndicatorQuery } from '../../api/indicators';
import { useWords } from '../../text/words';
import { titleText } from '../../ui/title-text';

interface IndicatorSelectProps extends Omit<NativeSelectProps, 'data'> {
  /** What the first choice says, whose value is empty. */
  readonly none: string;
}

/** An indicator by its code and title, or none. */
export function IndicatorSelect({ none, ...input }: IndicatorSelectProps) {
  const { say, language } = useWords();
  const { data: indicators = [] } = useQuery(everyIndicatorQuery);
  return (
    <NativeSelect
      {...input}
      data={[
        { value: '', label: none },
        ...indicators.map(({ id, code, title }) => ({
          value: id,
          label: say('people.unitChoice', { code, title: titleText(title, language).text }),
        })),
      ]}
    />
  );
}
