import { Button, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { isLocalDate } from '@resolute/domain';
import { useQueryClient } from '@tanstack/react-query';
import { acknowledgeFinding, alignmentChanged, type Finding } from '../../api/alignment';
import { useWords } from '../../text/words';
import type { DrawerFrame } from '../../ui/drawer-button';
import { filledIn } from '../../ui/form/filled-in';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';

const NAME = 'acknowledge';
const LONGEST = 2000;

/** Bears with a finding until the end of a day, for a reason. */
export function AcknowledgeForm({ finding, onCancel, onDone }: DrawerFrame & { readonly finding: Finding }) {
  const { say, day } = useWords();
  const queries = useQueryClient();
  const form = useForm({ initialValues: { untilOn: '', reason: '' } });
  const field = fieldsOf(NAME, form);
  const labels = { untilOn: say('alignment.untilOn'), reason: say('alignment.reason') };
  const send = async (values: typeof form.values): Promise<void> => {
    // Also after a refusal: it may have been mended, or somebody else was faster.
    await acknowledgeFinding(finding.id, filledIn(values)).finally(() => alignmentChanged(queries));
    const until = isLocalDate(values.untilOn) ? day(values.untilOn) : values.untilOn;
    onDone(say('alignment.acknowledged', { code: finding.place.code, day: until }));
  };
  return (
    <ServerForm
      name={NAME}
      form={form}
      labels={labels}
      send={send}
      action={say('alignment.acknowledge')}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      <p>{say('alignment.acknowledgeWhy')}</p>
      <TextInput {...field('untilOn')} type="date" label={labels.untilOn} description={say('alignment.untilHint')} />
      <Textarea {...field('reason')} label={labels.reason} maxLength={LONGEST} autosize minRows={3} />
    </ServerForm>
  );
}
