import { Button, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { FRANC } from '@resolute/domain';
import { useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { type ResourceYear, resourcesChanged } from '../../api/resources';
import { useWords } from '../../text/words';
import { ServerForm } from '../../ui/form/server-form';
import { typedDecimal } from '../../ui/form/typed-decimal';
import { useTwoReadings } from '../../ui/form/use-two-readings';
import { useMoney } from './use-money';

const NAME = 'ceiling';

interface CeilingFormProps {
  readonly frameworkId: string;
  readonly year: ResourceYear;
  readonly onCancel: () => void;
  readonly onDone: (sentence: string) => void;
}

type Values = { money: { amount: string }; document: string; reason: string };

/** Sets the ceiling of a year, or revises it with a reason. */
export function CeilingForm({ frameworkId, year, onCancel, onDone }: CeilingFormProps) {
  const { say } = useWords();
  const { francs } = useMoney();
  const { ceiling, planned } = year;
  const form = useForm<Values>({
    initialValues: {
      money: { amount: ceiling?.money.amount ?? '' },
      document: ceiling?.document ?? '',
      reason: '',
    },
    validate: { money: { amount: useTwoReadings() } },
  });
  const labels: Readonly<Record<string, string>> = {
    'money.amount': say('resources.amount'),
    'money.currency': say('resources.amount'),
    document: say('resources.document'),
    reason: say('resources.reason'),
    year: say('results.year'),
  };
  const save = useSaving(frameworkId, year);
  const input = (path: string) => ({ ...form.getInputProps(path), id: `${NAME}-${path}`, label: labels[path] ?? path });
  const send = async (values: Values): Promise<void> => {
    await save(values);
    onDone(say('resources.ceilingSaved', { year: String(year.year) }));
  };
  return (
    <ServerForm
      name={NAME}
      form={form}
      labels={labels}
      send={send}
      action={ceiling ? say('resources.reviseCeiling') : say('resources.setCeilingAct')}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      <TextInput
        {...input('money.amount')}
        description={say('resources.ceilingHint', { planned: francs(planned) })}
        inputMode="numeric"
        dir="ltr"
      />
      <TextInput {...input('document')} description={say('resources.documentHint')} />
      {ceiling && <Textarea {...input('reason')} autosize minRows={2} maxRows={8} />}
    </ServerForm>
  );
}

function useSaving(frameworkId: string, { year, ceiling }: ResourceYear) {
  const queries = useQueryClient();
  const { language } = useWords();
  return async ({ money, document, reason }: Values): Promise<void> => {
    const content = { money: { amount: typedDecimal(money.amount, language), currency: FRANC }, document };
    const sent = ceiling
      ? answerOf(
          api.POST('/api/v1/budget-ceilings/{id}/revisions', {
            params: { path: { id: ceiling.id } },
            body: { ...content, reason },
          }),
        )
      : answerOf(api.POST('/api/v1/budget-ceilings', { body: { frameworkId, year, ...content } }));
    // Also after a refusal: somebody else may have been faster.
    await sent.finally(() => resourcesChanged(queries));
  };
}
