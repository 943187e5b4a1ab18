import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { addComment, mentionableQuery, reviewChanged } from '../../api/reviews';
import { useWords } from '../../text/words';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';
import { type Anchor, keyOf } from './anchor';
import { MentionField } from './mention-field';
import { mentionedIn } from './mentions';
import { useReviewDesk } from './review-desk';
import { useDraft } from './use-draft';
import { useFocusFirst } from './use-focus-first';

interface CommentFormProps {
  /** A new comment on a place, or an answer in a thread. */
  readonly on: { readonly anchor: Anchor } | { readonly threadId: string };
  readonly onCancel?: () => void;
  readonly onSent?: () => void;
}

/** Says something of the version. What is typed is kept in this browser until it has been sent, whatever happens to the page. */
export function CommentForm({ on, onCancel, onSent }: CommentFormProps) {
  const { say } = useWords();
  const { version, onDone } = useReviewDesk();
  const queries = useQueryClient();
  const name = 'threadId' in on ? `reply-${on.threadId}` : `comment-${keyOf(on.anchor)}`;
  const draft = useDraft(`${version.reportId}.${name}`);
  const form = useForm({
    initialValues: { body: draft.text },
    onValuesChange: ({ body }) => draft.keep(body),
  });
  const isReply = 'threadId' in on;
  const send = async ({ body }: { body: string }): Promise<void> => {
    // Without them it would not be known whom a draft of yesterday mentions.
    const people = await queries.ensureQueryData(mentionableQuery(version.id));
    const mentions = mentionedIn(body, people).map(({ id }) => id);
    const about = isReply ? { parentId: on.threadId } : on.anchor;
    await addComment(version.id, { ...about, body, mentions });
    draft.sent(body);
    if (form.getValues().body === body) form.setValues({ body: '' });
    await reviewChanged(queries);
    onDone(say(isReply ? 'review.done-reply' : 'review.done-comment'));
    onSent?.();
  };
  const { id, ...field } = fieldsOf(name, form)('body');
  useFocusFirst(isReply ? `${name}-body` : undefined);
  const label = say(isReply ? 'review.replyLabel' : 'review.commentLabel');
  return (
    <ServerForm
      name={name}
      form={form}
      labels={{ body: label, mentions: say('review.mention') }}
      send={send}
      action={say(isReply ? 'review.sendReply' : 'review.sendComment')}
      beside={onCancel && <Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      <MentionField
        id={id}
        versionId={version.id}
        label={label}
        value={form.values.body}
        onChange={(body) => form.setValues({ body })}
        error={field.error}
        isInvalid={field['aria-invalid']}
      />
    </ServerForm>
  );
}
