import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import type { Matrix } from '../../api/risks';
import { useWords } from '../../text/words';
import { titleText } from '../../ui/title-text';

interface StepSelectProps extends Omit<NativeSelectProps, 'data'> {
  readonly steps: Matrix['impacts'];
}

/** A step of a matrix by its number and name, or none yet. */
export function StepSelect({ steps, ...input }: StepSelectProps) {
  const { say, language } = useWords();
  return (
    <NativeSelect
      {...input}
      data={[
        { value: '', label: say('risks.choose') },
        ...steps.map((name, at) => ({
          value: String(at + 1),
          label: say('risks.step', { step: at + 1, name: titleText(name, language).text }),
        })),
      ]}
    />
  );
}
