import { Button, Radio, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { dayOf, GENEVA } from '@resolute/domain';
import { useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { type ResultLink, type ResultName, resultsChanged } from '../../api/results';
import { useWords } from '../../text/words';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';
import { DrawerButton } from './drawer-button';

interface EndLinkProps {
  readonly link: ResultLink;
  /** The result on whose page the link stands. */
  readonly of: ResultName;
  readonly onDone: (sentence: string) => void;
}

/** Ends a link on a day, or takes it back as if it had never stood. */
export function EndLink({ link, of, onDone }: EndLinkProps) {
  const { say } = useWords();
  const codes = { code: of.code, other: link.result.code };
  return (
    <DrawerButton
      ask={say('results.endLink')}
      name={say('results.endLinkOf', codes)}
      title={say('results.endTitle', codes)}
    >
      {(close) => (
        <EndLinkForm
          link={link}
          onCancel={close}
          onDone={() => {
            close();
            onDone(say('results.linkEnded', codes));
          }}
        />
      )}
    </DrawerButton>
  );
}

interface EndLinkFormProps {
  readonly link: ResultLink;
  readonly onCancel: () => void;
  readonly onDone: () => void;
}

function EndLinkForm({ link, onCancel, onDone }: EndLinkFormProps) {
  const { say } = useWords();
  const queries = useQueryClient();
  const form = useForm({ initialValues: { how: 'on-day', until: dayOf(new Date(), GENEVA) as string } });
  const field = fieldsOf('end-link', form);
  const isOnDay = form.values.how === 'on-day';
  const send = async ({ until }: typeof form.values): Promise<void> => {
    const params = { path: { id: link.id } };
    await answerOf(api.POST('/api/v1/result-links/{id}/endings', { params, body: { until: isOnDay ? until : null } }));
    await resultsChanged(queries);
    onDone();
  };
  return (
    <ServerForm
      name="end-link"
      form={form}
      labels={{ until: say('results.lastDay') }}
      send={send}
      action={say('results.endAction')}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      <Radio.Group label={say('results.endHow')} {...form.getInputProps('how')}>
        <Stack gap={8} mt={8}>
          <Radio value="on-day" label={say('results.endOnDay')} />
          <Radio value="never" label={say('results.endNever')} />
        </Stack>
      </Radio.Group>
      {isOnDay && <TextInput {...field('until')} type="date" label={say('results.lastDay')} />}
      <p>{isOnDay ? say('results.endOnDayWhy') : say('results.endNeverWhy')}</p>
    </ServerForm>
  );
}
