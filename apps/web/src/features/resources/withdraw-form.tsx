import { Button, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { type ResourceLine, resourcesChanged } from '../../api/resources';
import type { ResultName } from '../../api/results';
import { useWords } from '../../text/words';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';

const NAME = 'withdraw';

interface WithdrawFormProps {
  readonly result: ResultName;
  readonly line: ResourceLine;
  readonly onCancel: () => void;
  readonly onDone: (sentence: string) => void;
}

/** Takes a line back that should not have been there; nothing is recorded then, which is not 0. */
export function WithdrawForm({ result: { code }, line: { id, year }, onCancel, onDone }: WithdrawFormProps) {
  const { say } = useWords();
  const queries = useQueryClient();
  const form = useForm({ initialValues: { reason: '' } });
  const send = async (body: { reason: string }): Promise<void> => {
    const sent = answerOf(api.POST('/api/v1/resources/{id}/withdrawals', { params: { path: { id } }, body }));
    // Also after a refusal: somebody else may have been faster.
    await sent.finally(() => resourcesChanged(queries));
    onDone(say('resources.withdrawn', { code, year: String(year) }));
  };
  return (
    <ServerForm
      name={NAME}
      form={form}
      labels={{ reason: say('resources.reason') }}
      send={send}
      action={say('resources.withdraw')}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      <p>{say('resources.withdrawWhy')}</p>
      <Textarea {...fieldsOf(NAME, form)('reason')} label={say('resources.reason')} autosize minRows={2} maxRows={8} />
    </ServerForm>
  );
}
