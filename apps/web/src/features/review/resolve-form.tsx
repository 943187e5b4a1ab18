import { Button, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { isProblem } from '../../api/problem';
import { type ReviewThread, resolveThread, reviewChanged } from '../../api/reviews';
import { useWords } from '../../text/words';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';
import { useReviewDesk } from './review-desk';
import { useDraft } from './use-draft';
import { useFocusFirst } from './use-focus-first';

interface ResolveFormProps {
  readonly thread: ReviewThread;
  readonly onCancel: () => void;
  readonly onDone: () => void;
}

/** Says that nothing more is to be done about a comment, and what was decided, if anything was. */
export function ResolveForm({ thread, onCancel, onDone }: ResolveFormProps) {
  const { say } = useWords();
  const { version, onDone: tell } = useReviewDesk();
  const queries = useQueryClient();
  const name = `resolve-${thread.id}`;
  const draft = useDraft(`${version.reportId}.${name}`);
  const form = useForm({
    initialValues: { resolution: draft.text },
    onValuesChange: ({ resolution }) => draft.keep(resolution),
  });
  const label = say('review.resolution');
  useFocusFirst(`${name}-resolution`);
  const send = async ({ resolution }: { resolution: string }): Promise<void> => {
    try {
      await resolveThread(thread, resolution.trim());
    } catch (error) {
      // What somebody else did with the thread meanwhile is shown, and what was typed stays.
      if (isProblem(error, 'row/stale') || isProblem(error, 'workflow/not-possible')) await reviewChanged(queries);
      throw error;
    }
    draft.sent(resolution);
    await reviewChanged(queries);
    tell(say('review.done-resolve'));
    onDone();
  };
  return (
    <ServerForm
      name={name}
      form={form}
      labels={{ resolution: label }}
      send={send}
      action={say('review.resolveDo')}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      <Textarea
        {...fieldsOf(name, form)('resolution')}
        label={label}
        description={say('review.resolutionHint')}
        autosize
        minRows={2}
        maxRows={10}
      />
    </ServerForm>
  );
}
