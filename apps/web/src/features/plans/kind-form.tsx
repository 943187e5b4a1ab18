import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { type Plan, planQuery } from '../../api/plans';
import { useWords } from '../../text/words';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';
import { TranslationFields, useTranslationLabels } from '../../ui/form/translation-fields';
import { emptyKind, type KindValues, kindWish } from './kind-values';

const NAME = 'kind';

interface KindFormProps {
  readonly plan: Plan;
  readonly onCancel: () => void;
  readonly onAdded: (sentence: string) => void;
}

/** Gives a plan a further kind of result. */
export function KindForm({ plan, onCancel, onAdded }: KindFormProps) {
  const { say } = useWords();
  const queries = useQueryClient();
  const form = useForm<KindValues>({ initialValues: emptyKind() });
  const field = fieldsOf(NAME, form);
  const labels = {
    code: say('plans.code'),
    level: say('plans.level'),
    ...useTranslationLabels('title', say('plans.kindTitle')),
  };
  const send = async (values: KindValues): Promise<void> => {
    const params = { path: { id: plan.id } };
    const changed = await answerOf(api.POST('/api/v1/frameworks/{id}/kinds', { params, body: kindWish(values) }));
    queries.setQueryData(planQuery(plan.id).queryKey, changed);
    onAdded(say('plans.kindAdded', { code: values.code }));
    await queries.invalidateQueries({ queryKey: ['plans'] });
  };
  return (
    <ServerForm
      name={NAME}
      form={form}
      labels={labels}
      send={send}
      action={say('plans.addKind')}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      <TextInput {...field('code')} label={labels.code} description={say('plans.kindCodeHint')} dir="ltr" />
      <TextInput
        {...field('level')}
        label={labels.level}
        description={say('plans.levelHint')}
        inputMode="numeric"
        dir="ltr"
      />
      <TranslationFields
        name={NAME}
        form={form}
        field="title"
        legend={say('plans.kindTitle')}
        hint={say('states.inOneLanguage')}
      />
    </ServerForm>
  );
}
