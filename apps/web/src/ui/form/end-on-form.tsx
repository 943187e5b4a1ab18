import { Button, Radio, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { dayOf, GENEVA } from '@resolute/domain';
import { useWords } from '../../text/words';
import { fieldsOf, ServerForm } from './server-form';

interface EndOnFormProps {
  /** Unique on the page. */
  readonly name: string;
  /** Verb and object: "End link". */
  readonly action: string;
  /** What the last day is the last day of. */
  readonly lastDay: string;
  /** Is given the last day, or null when it should never have stood. */
  readonly send: (until: string | null) => Promise<void>;
  readonly onCancel: () => void;
}

/** Ends what holds from a day on: on a day, or as if it had never held. */
export function EndOnForm({ name, action, lastDay, send, onCancel }: EndOnFormProps) {
  const { say } = useWords();
  const form = useForm({ initialValues: { how: 'on-day', until: dayOf(new Date(), GENEVA) as string } });
  const field = fieldsOf(name, form);
  const isOnDay = form.values.how === 'on-day';
  return (
    <ServerForm
      name={name}
      form={form}
      labels={{ until: lastDay }}
      send={({ until }) => send(isOnDay ? until : null)}
      action={action}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      <Radio.Group label={say('results.endHow')} {...form.getInputProps('how')}>
        <Stack gap={8} mt={8}>
          <Radio value="on-day" label={say('results.endOnDay')} />
          <Radio value="never" label={say('results.endNever')} />
        </Stack>
      </Radio.Group>
      {isOnDay && <TextInput {...field('until')} type="date" label={lastDay} />}
      <p>{isOnDay ? say('results.endOnDayWhy') : say('results.endNeverWhy')}</p>
    </ServerForm>
  );
}
