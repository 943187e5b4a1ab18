import { Button, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { giveVerdict, reviewChanged, type Verdict } from '../../api/reviews';
import { useWords } from '../../text/words';
import type { DrawerFrame } from '../../ui/drawer-button';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';
import classes from './review.module.css';
import { useReviewDesk } from './review-desk';
import { useDraft } from './use-draft';

interface VerdictFormProps extends DrawerFrame {
  readonly verdict: Verdict;
}

/** What a reviewer says of the version as a whole; with changes that are asked for, which these are. */
export function VerdictForm({ verdict, onCancel, onDone }: VerdictFormProps) {
  const { say } = useWords();
  const { version } = useReviewDesk();
  const queries = useQueryClient();
  const name = `verdict-${verdict}`;
  const draft = useDraft(`${version.reportId}.${name}`);
  const form = useForm({ initialValues: { note: draft.text }, onValuesChange: ({ note }) => draft.keep(note) });
  const label = say(`review.note-${verdict}`);
  const send = async ({ note }: { note: string }): Promise<void> => {
    const said = note.trim();
    await giveVerdict(version.id, { verdict, ...(said !== '' && { note: said }) });
    draft.sent(note);
    await reviewChanged(queries);
    onDone(say(`review.done-${verdict}`, { version: version.number }));
  };
  return (
    <ServerForm
      name={name}
      form={form}
      labels={{ note: label }}
      send={send}
      action={say(`review.do-${verdict}`, { version: version.number })}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      <p className={classes.consequence}>{say(`review.consequence-${verdict}`)}</p>
      <Textarea
        {...fieldsOf(name, form)('note')}
        label={label}
        description={say(`review.noteHint-${verdict}`)}
        autosize
        minRows={3}
        maxRows={14}
      />
    </ServerForm>
  );
}
