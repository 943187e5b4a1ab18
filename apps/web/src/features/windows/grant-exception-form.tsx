import { Button, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { dayOf, GENEVA, parseLocalDate } from '@resolute/domain';
import { useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { useWords } from '../../text/words';
import type { DrawerFrame } from '../../ui/drawer-button';
import { filledIn } from '../../ui/form/filled-in';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';
import { UnitSelect } from '../../ui/unit-select';
import { IndicatorSelect } from './indicator-select';
import { windowsChanged } from './windows.queries';

const NAME = 'grant-exception';

/** Lets one unit or all enter values of a period until the end of a day, for one indicator or all. */
export function GrantExceptionForm({ onDone, onCancel }: DrawerFrame) {
  const { say, day } = useWords();
  const queries = useQueryClient();
  const form = useForm({ initialValues: { unitId: '', indicatorId: '', period: '', until: '', reason: '' } });
  const field = fieldsOf(NAME, form);
  const labels = {
    period: say('windows.period'),
    unitId: say('windows.unit'),
    indicatorId: say('windows.indicator'),
    until: say('windows.until'),
    reason: say('windows.reason'),
  };
  const send = async (values: typeof form.values): Promise<void> => {
    const { period, until } = await answerOf(api.POST('/api/v1/window-exceptions', { body: filledIn(values) }));
    await windowsChanged(queries);
    onDone(say('windows.granted', { period, until: day(parseLocalDate(until)) }));
  };
  return (
    <ServerForm
      name={NAME}
      form={form}
      labels={labels}
      send={send}
      action={say('windows.grantAction')}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      <TextInput {...field('period')} label={labels.period} description={say('windows.periodHint')} />
      <UnitSelect {...field('unitId')} label={labels.unitId} none={say('windows.everyUnit')} />
      <IndicatorSelect {...field('indicatorId')} label={labels.indicatorId} none={say('windows.everyIndicator')} />
      <TextInput
        {...field('until')}
        type="date"
        label={labels.until}
        description={say('windows.untilHint')}
        min={dayOf(new Date(), GENEVA)}
      />
      <Textarea {...field('reason')} label={labels.reason} autosize minRows={2} maxRows={8} />
    </ServerForm>
  );
}
