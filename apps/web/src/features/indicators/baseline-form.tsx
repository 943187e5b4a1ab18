import { Button, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { dayOf, GENEVA } from '@resolute/domain';
import { useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { type Indicator, type IndicatorVersion, indicatorsChanged } from '../../api/indicators';
import { useWords } from '../../text/words';
import { filledIn } from '../../ui/form/filled-in';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';
import { typedDecimal } from '../../ui/form/typed-decimal';
import { useTwoReadings } from '../../ui/form/use-two-readings';
import { titleText } from '../../ui/title-text';
import { CategorySelect } from './category-select';

const NAME = 'baseline';

interface BaselineFormProps {
  readonly indicator: Indicator;
  readonly version: IndicatorVersion;
  readonly onCancel: () => void;
  readonly onDone: (sentence: string) => void;
}

/** Says where progress is counted from; the baseline before stays readable. */
export function BaselineForm({ indicator, version, onCancel, onDone }: BaselineFormProps) {
  const { say, language } = useWords();
  const queries = useQueryClient();
  const form = useForm({
    initialValues: {
      categoryId: '',
      value: '',
      onDay: '',
      effectiveFrom: dayOf(new Date(), GENEVA) as string,
      rationale: '',
      decisionReference: '',
    },
    validate: { value: useTwoReadings() },
  });
  const field = fieldsOf(NAME, form);
  const labels = {
    categoryId: say('indicators.category'),
    value: say('indicators.value'),
    onDay: say('indicators.baselineDay'),
    effectiveFrom: say('indicators.effectiveFrom'),
    rationale: say('indicators.rationale'),
    decisionReference: say('indicators.decisionReference'),
  };
  const send = async (values: typeof form.values): Promise<void> => {
    const body = filledIn({ ...values, value: typedDecimal(values.value, language) });
    const params = { path: { id: version.id } };
    await answerOf(api.POST('/api/v1/indicator-versions/{id}/baselines', { params, body }));
    await indicatorsChanged(queries);
    onDone(say('indicators.baselineSet', { code: indicator.code }));
  };
  return (
    <ServerForm
      name={NAME}
      form={form}
      labels={labels}
      send={send}
      action={say('indicators.setBaseline')}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      <CategorySelect version={version} {...field('categoryId')} label={labels.categoryId} />
      <TextInput
        {...field('value')}
        label={labels.value}
        description={say('indicators.inMeasure', { measure: titleText(version.measure, language).text })}
        inputMode="decimal"
        dir="ltr"
      />
      <TextInput {...field('onDay')} type="date" label={labels.onDay} />
      <TextInput {...field('effectiveFrom')} type="date" label={labels.effectiveFrom} />
      <Textarea
        {...field('rationale')}
        label={labels.rationale}
        description={say('indicators.onlyToReplace')}
        autosize
        minRows={2}
        maxRows={8}
      />
      <TextInput
        {...field('decisionReference')}
        label={labels.decisionReference}
        description={say('indicators.onlyToReplace')}
      />
    </ServerForm>
  );
}
