import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { dayOf, GENEVA } from '@resolute/domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { occasionsQuery } from '../../api/indicators';
import { type Issue, issuesChanged, transmitIssue } from '../../api/issues';
import { useWords } from '../../text/words';
import type { DrawerFrame } from '../../ui/drawer-button';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';
import { Loaded } from '../../ui/states/loaded';
import { titleText } from '../../ui/title-text';

const NAME = 'transmit';

/** Records that the report went to a meeting: which, when, and a word about it. */
export function TransmitForm(props: DrawerFrame & { readonly issue: Issue }) {
  const { say, language } = useWords();
  const query = useQuery(occasionsQuery);
  const done = props.issue.transmissions.map(({ occasion }) => occasion.code);
  return (
    <Loaded query={query} what={say('issues.meeting')}>
      {(occasions) => (
        <Fields
          {...props}
          meetings={occasions
            .filter(({ code, cancelledAt }) => cancelledAt === null && !done.includes(code))
            .map(({ code, title }) => ({ value: code, label: titleText(title, language).text || code }))}
        />
      )}
    </Loaded>
  );
}

interface FieldsProps extends DrawerFrame {
  readonly issue: Issue;
  readonly meetings: readonly { readonly value: string; readonly label: string }[];
}

function Fields({ issue, meetings, onCancel, onDone }: FieldsProps) {
  const { say } = useWords();
  const queries = useQueryClient();
  const own = meetings.some(({ value }) => value === issue.occasion.code) ? issue.occasion.code : '';
  const form = useForm({
    initialValues: { occasion: own, transmittedOn: dayOf(new Date(), GENEVA) as string, note: '' },
  });
  const labels = {
    occasion: say('issues.meeting'),
    transmittedOn: say('issues.transmitDay'),
    note: say('issues.transmitNote'),
  };
  const field = fieldsOf(NAME, form);
  const send = async ({ note, ...values }: typeof form.values): Promise<void> => {
    await transmitIssue(issue.id, { ...values, note: note.trim() === '' ? null : note });
    await issuesChanged(queries);
    const meeting = meetings.find(({ value }) => value === values.occasion)?.label ?? values.occasion;
    onDone(say('issues.transmitted', { number: issue.documentNumber, meeting }));
  };
  return (
    <ServerForm
      name={NAME}
      form={form}
      labels={labels}
      send={send}
      action={say('issues.transmit')}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      <NativeSelect
        {...field('occasion')}
        label={labels.occasion}
        data={[{ value: '', label: say('issues.chooseMeeting') }, ...meetings]}
      />
      <TextInput
        {...field('transmittedOn')}
        label={labels.transmittedOn}
        description={say('issues.transmitDayHint')}
        type="date"
      />
      <Textarea
        {...field('note')}
        label={labels.note}
        description={say('issues.transmitNoteHint')}
        maxLength={2000}
        autosize
      />
    </ServerForm>
  );
}
