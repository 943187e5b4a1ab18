import { TextInput } from '@mantine/core';
import { useWords } from '../../text/words';
import { FieldGrid } from '../../ui/form/field-grid';
import { Panel } from '../../ui/panel';
import { useDefinition } from './definition-context';

/** Which meetings receive it, and when its data ends. */
export function WhomSection() {
  const { say } = useWords();
  const { input } = useDefinition();
  return (
    <Panel title={say('definitions.whom')}>
      <FieldGrid>
        <TextInput {...input('series', say('definitions.seriesHint'))} label={say('definitions.series')} dir="ltr" />
        <TextInput
          {...input('cutOffDays', say('definitions.cutOffDaysHint'))}
          label={say('definitions.cutOffDays')}
          inputMode="numeric"
          dir="ltr"
        />
      </FieldGrid>
    </Panel>
  );
}
