import { Button, Checkbox, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { dayOf, GENEVA } from '@resolute/domain';
import { useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { type Indicator, indicatorsChanged } from '../../api/indicators';
import { useWords } from '../../text/words';
import { filledIn } from '../../ui/form/filled-in';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';
import { typedDecimal } from '../../ui/form/typed-decimal';
import { useTwoReadings } from '../../ui/form/use-two-readings';
import { ResultSelect } from '../../ui/result-select';

interface MeasureFormProps {
  readonly indicator: Indicator;
  readonly onCancel: () => void;
  readonly onDone: (sentence: string) => void;
}

/** Says that an indicator measures a result, from a day on, and how it weighs there. */
export function MeasureForm({ indicator: { id, code }, onCancel, onDone }: MeasureFormProps) {
  const { say, language } = useWords();
  const queries = useQueryClient();
  const form = useForm({
    initialValues: {
      resultId: '',
      weight: '',
      isCritical: false,
      from: dayOf(new Date(), GENEVA) as string,
      until: '',
    },
    validate: { weight: useTwoReadings() },
  });
  const field = fieldsOf('measure', form);
  const labels = {
    resultId: say('results.result'),
    weight: say('indicators.weight'),
    isCritical: say('indicators.isCritical'),
    from: say('results.from'),
    until: say('results.until'),
  };
  const send = async ({ isCritical, weight, ...values }: typeof form.values): Promise<void> => {
    const body = { ...filledIn({ ...values, weight: typedDecimal(weight, language) }), isCritical };
    await answerOf(api.POST('/api/v1/indicators/{id}/measured-results', { params: { path: { id } }, body }));
    await indicatorsChanged(queries);
    onDone(say('results.linked', { code }));
  };
  return (
    <ServerForm
      name="measure"
      form={form}
      labels={labels}
      send={send}
      action={say('indicators.linkAction')}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      <ResultSelect
        {...field('resultId')}
        label={labels.resultId}
        description={say('indicators.resultHint')}
        isPossible={() => true}
      />
      <TextInput
        {...field('weight')}
        label={labels.weight}
        description={say('indicators.weightHint')}
        inputMode="decimal"
      />
      <Checkbox
        {...form.getInputProps('isCritical', { type: 'checkbox' })}
        id="measure-isCritical"
        label={labels.isCritical}
        description={say('indicators.criticalHint')}
      />
      <TextInput {...field('from')} type="date" label={labels.from} />
      <TextInput {...field('until')} type="date" label={labels.until} description={say('results.untilHint')} />
    </ServerForm>
  );
}
