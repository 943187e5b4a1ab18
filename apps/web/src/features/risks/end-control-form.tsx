import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { dayOf, GENEVA } from '@resolute/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { endControl, type Risk, type RiskControl, riskQuery, riskSaved } from '../../api/risks';
import { useWords } from '../../text/words';
import type { DrawerFrame } from '../../ui/drawer-button';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';
import { useSeen } from '../../ui/form/use-seen';

const NAME = 'end-control';

interface EndControlProps extends DrawerFrame {
  readonly risk: Risk;
  readonly control: RiskControl;
}

/** Says until when a control was in place. */
export function EndControlForm({ risk: { id, code }, control, onCancel, onDone }: EndControlProps) {
  const { say } = useWords();
  const queries = useQueryClient();
  const [begun] = useState(control);
  const { change } = useSeen(begun, async () => {
    const { controls } = await queries.fetchQuery({ ...riskQuery(id), staleTime: 0 });
    return controls.find((each) => each.id === begun.id) ?? begun;
  });
  const form = useForm({ initialValues: { untilOn: dayOf(new Date(), GENEVA) as string } });
  const send = async ({ untilOn }: typeof form.values): Promise<void> => {
    await riskSaved(queries, await change((seen) => endControl(seen, untilOn)));
    onDone(say('risks.endDone', { code }));
  };
  const labels = { untilOn: say('risks.untilOn') };
  return (
    <ServerForm
      name={NAME}
      form={form}
      labels={labels}
      send={send}
      action={say('risks.endControl')}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      <TextInput {...fieldsOf(NAME, form)('untilOn')} type="date" label={labels.untilOn} />
    </ServerForm>
  );
}
