import { Button, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api, ifMatch } from '../../api/client';
import { type Occasion, occasionsQuery } from '../../api/indicators';
import { useWords } from '../../text/words';
import type { DrawerFrame } from '../../ui/drawer-button';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';
import { useSeen } from '../../ui/form/use-seen';

const NAME = 'cancellation';

/** Says that a meeting does not take place, and why; this cannot be taken back, which stands above the field. */
export function CancelForm({ occasion, onCancel, onDone }: { readonly occasion: Occasion } & DrawerFrame) {
  const { say } = useWords();
  const queries = useQueryClient();
  const [begun] = useState(occasion);
  const form = useForm({ initialValues: { reason: '' } });
  const { change } = useSeen(begun, () =>
    answerOf(api.GET('/api/v1/occasions/{id}', { params: { path: { id: begun.id } } })),
  );
  const send = async (body: typeof form.values): Promise<void> => {
    await change(({ id, version }) =>
      answerOf(
        api.POST('/api/v1/occasions/{id}/cancellations', {
          params: { path: { id }, header: ifMatch(version) },
          body,
        }),
      ),
    );
    await queries.invalidateQueries(occasionsQuery);
    onDone(say('occasions.cancelDone', { code: begun.code }));
  };
  return (
    <ServerForm
      name={NAME}
      form={form}
      labels={{ reason: say('occasions.cancelReason') }}
      send={send}
      action={say('occasions.cancel')}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      <p>{say('occasions.cancelWhy')}</p>
      <Textarea
        {...fieldsOf(NAME, form)('reason')}
        label={say('occasions.cancelReason')}
        description={say('occasions.cancelReasonHint')}
        maxLength={400}
        autosize
      />
    </ServerForm>
  );
}
