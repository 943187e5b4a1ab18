import { Button, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { alignmentChanged, type Finding, withdrawAcknowledgement } from '../../api/alignment';
import { useWords } from '../../text/words';
import type { DrawerFrame } from '../../ui/drawer-button';
import { filledIn } from '../../ui/form/filled-in';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';

const NAME = 'withdraw';
const LONGEST = 2000;

/** Bears with a finding no longer; it is open again at once. */
export function WithdrawForm({ finding, onCancel, onDone }: DrawerFrame & { readonly finding: Finding }) {
  const { say } = useWords();
  const queries = useQueryClient();
  const form = useForm({ initialValues: { reason: '' } });
  const labels = { reason: say('alignment.reason') };
  const send = async (values: typeof form.values): Promise<void> => {
    const id = finding.acknowledgement?.id ?? '';
    await withdrawAcknowledgement(id, filledIn(values)).finally(() => alignmentChanged(queries));
    onDone(say('alignment.withdrawn', { code: finding.place.code }));
  };
  return (
    <ServerForm
      name={NAME}
      form={form}
      labels={labels}
      send={send}
      action={say('alignment.withdraw')}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      <p>{say('alignment.withdrawWhy')}</p>
      <Textarea {...fieldsOf(NAME, form)('reason')} label={labels.reason} maxLength={LONGEST} autosize minRows={3} />
    </ServerForm>
  );
}
