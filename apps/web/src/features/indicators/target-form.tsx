import { Button, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { type Indicator, type IndicatorVersion, indicatorsChanged } from '../../api/indicators';
import { useWords } from '../../text/words';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';
import { useTwoReadings } from '../../ui/form/use-two-readings';
import { CategorySelect } from './category-select';
import { MilestoneFields } from './milestone-fields';
import { TargetFields } from './target-fields';
import { newTarget, type TargetValues, targetWish } from './target-values';

const NAME = 'target';

interface TargetFormProps {
  readonly indicator: Indicator;
  readonly version: IndicatorVersion;
  readonly onCancel: () => void;
  readonly onDone: (sentence: string) => void;
}

/** Sets a target by the kind of its indicator; the one before stays readable. */
export function TargetForm({ indicator, version, onCancel, onDone }: TargetFormProps) {
  const { say, language } = useWords();
  const queries = useQueryClient();
  const clear = useTwoReadings();
  const form = useForm<TargetValues>({
    initialValues: newTarget(),
    validate: { value: clear, low: clear, high: clear, milestones: { value: clear } },
  });
  const field = fieldsOf(NAME, form);
  const labels = useLabels(form.values);
  const send = async (values: TargetValues): Promise<void> => {
    const params = { path: { id: version.id } };
    await answerOf(api.POST('/api/v1/indicator-versions/{id}/targets', { params, body: targetWish(values, language) }));
    await indicatorsChanged(queries);
    onDone(say('indicators.targetSet', { code: indicator.code }));
  };
  return (
    <ServerForm
      name={NAME}
      form={form}
      labels={labels}
      send={send}
      action={say('indicators.setTarget')}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      <CategorySelect version={version} {...field('categoryId')} label={say('indicators.category')} />
      <TargetFields name={NAME} form={form} version={version} />
      <TextInput {...field('onDay')} type="date" label={say('indicators.onDay')} />
      <TextInput
        {...field('effectiveFrom')}
        type="date"
        label={say('indicators.effectiveFrom')}
        description={say('indicators.effectiveFromHint')}
      />
      <Textarea {...field('rationale')} label={say('indicators.rationale')} autosize minRows={2} maxRows={8} />
      <TextInput
        {...field('decisionReference')}
        label={say('indicators.decisionReference')}
        description={say('indicators.decisionHint')}
      />
      <MilestoneFields name={NAME} form={form} />
    </ServerForm>
  );
}

function useLabels({ milestones }: TargetValues): Record<string, string> {
  const { say } = useWords();
  const ofMilestones = milestones.flatMap((_, at) => [
    [`milestones.${at}.onDay`, say('indicators.milestoneDay', { number: at + 1 })],
    [`milestones.${at}.value`, say('indicators.milestoneValue', { number: at + 1 })],
  ]);
  return {
    categoryId: say('indicators.category'),
    value: say('indicators.value'),
    low: say('indicators.low'),
    high: say('indicators.high'),
    step: say('indicators.step'),
    onDay: say('indicators.onDay'),
    effectiveFrom: say('indicators.effectiveFrom'),
    rationale: say('indicators.rationale'),
    decisionReference: say('indicators.decisionReference'),
    milestones: say('indicators.milestones'),
    ...Object.fromEntries(ofMilestones),
  };
}
