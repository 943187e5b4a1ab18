import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { dayOf, GENEVA, parseLocalDate } from '@resolute/domain';
import { useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { useWords } from '../../text/words';
import type { DrawerFrame } from '../../ui/drawer-button';
import { filledIn } from '../../ui/form/filled-in';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';
import classes from './windows.module.css';
import { windowsChanged } from './windows.queries';

const NAME = 'close-period';

/** Closes the periods that end in a span for everybody, by a decision, from today or a later day on. */
export function ClosePeriodForm({ onDone, onCancel }: DrawerFrame) {
  const { say, day } = useWords();
  const queries = useQueryClient();
  const today = dayOf(new Date(), GENEVA);
  const form = useForm({ initialValues: { from: '', to: '', since: today as string, decision: '' } });
  const field = fieldsOf(NAME, form);
  const labels = {
    from: say('windows.from'),
    to: say('windows.to'),
    since: say('windows.since'),
    decision: say('windows.decision'),
  };
  const send = async (values: typeof form.values): Promise<void> => {
    const { from, to, decision } = await answerOf(api.POST('/api/v1/period-closures', { body: filledIn(values) }));
    await windowsChanged(queries);
    onDone(say('windows.closed', { decision, from: day(parseLocalDate(from)), to: day(parseLocalDate(to)) }));
  };
  return (
    <ServerForm
      name={NAME}
      form={form}
      labels={labels}
      send={send}
      action={say('windows.closeAction')}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      <p className={classes.hint}>{say('windows.closeHint')}</p>
      <div className={classes.days}>
        <TextInput {...field('from')} type="date" label={labels.from} />
        <TextInput {...field('to')} type="date" label={labels.to} min={form.values.from} />
      </div>
      <TextInput {...field('decision')} label={labels.decision} description={say('windows.decisionHint')} />
      <TextInput {...field('since')} type="date" label={labels.since} min={today} />
    </ServerForm>
  );
}
