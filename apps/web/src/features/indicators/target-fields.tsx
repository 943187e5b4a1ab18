import { NativeSelect, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { TARGET_NEEDS } from '@resolute/domain';
import type { IndicatorVersion } from '../../api/indicators';
import { useWords } from '../../text/words';
import { fieldsOf } from '../../ui/form/server-form';
import { titleText } from '../../ui/title-text';
import type { TargetValues } from './target-values';

interface TargetFieldsProps {
  readonly name: string;
  readonly form: UseFormReturnType<TargetValues>;
  readonly version: IndicatorVersion;
}

/** What is to be reached, as the kind of indicator has it: a value, two bounds, a step, or nothing but the day. */
export function TargetFields({ name, form, version }: TargetFieldsProps) {
  const { say, language } = useWords();
  const field = fieldsOf(name, form);
  const measure = titleText(version.measure, language).text;
  const decimal = (of: 'value' | 'low' | 'high') => (
    <TextInput
      {...field(of)}
      label={say(`indicators.${of}`)}
      description={say('indicators.inMeasure', { measure })}
      inputMode="decimal"
      dir="ltr"
    />
  );
  switch (TARGET_NEEDS[version.kind]) {
    case 'value':
      return decimal('value');
    case 'low':
      return (
        <>
          {decimal('low')}
          {decimal('high')}
        </>
      );
    case 'step':
      return (
        <NativeSelect
          {...field('step')}
          label={say('indicators.step')}
          data={[
            { value: '', label: say('indicators.chooseStep') },
            ...(version.steps ?? []).map(({ code, title }) => ({
              value: code,
              label: titleText(title, language).text,
            })),
          ]}
        />
      );
    case 'on':
      return <p>{say('indicators.dayAlone')}</p>;
  }
}
