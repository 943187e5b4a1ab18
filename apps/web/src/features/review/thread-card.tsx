import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ReviewThread } from '../../api/reviews';
import { useWords } from '../../text/words';
import { Tag } from '../../ui/tag';
import { keyOf } from './anchor';
import { CommentForm } from './comment-form';
import { ReopenButton } from './reopen-button';
import { ResolveForm } from './resolve-form';
import classes from './review.module.css';
import { useReviewDesk } from './review-desk';
import { Said } from './said';
import { isOpen } from './threads';
import { usePlaceName } from './use-place-name';
import { useMayResolve } from './use-standing';

interface ThreadCardProps {
  readonly thread: ReviewThread;
  /** Whether it must say what it is about, as it stands among those on other places. */
  readonly isPlaceShown: boolean;
}

/** A comment with its answers: where it belongs, how it ended, and what can be done about it. */
export function ThreadCard({ thread, isPlaceShown }: ThreadCardProps) {
  const { say } = useWords();
  const placeName = usePlaceName();
  const { look } = useReviewDesk();
  return (
    <li className={classes.thread} data-open={isOpen(thread)}>
      <div className={classes.threadHead}>
        {isPlaceShown ? (
          <button
            type="button"
            data-place={keyOf(thread)}
            className={classes.place}
            onClick={() => look(thread, false)}
          >
            {placeName(thread)}
          </button>
        ) : (
          <span />
        )}
        {isOpen(thread) ? (
          <Tag tone="warning">{say('review.open')}</Tag>
        ) : (
          <Tag>
            <IconCheck size={14} stroke={1.75} aria-hidden />
            {say('review.resolved')}
          </Tag>
        )}
      </div>
      <Said reply={thread} />
      {thread.replies.length > 0 && (
        <ol className={classes.replies}>
          {thread.replies.map((reply) => (
            <li key={reply.id}>
              <Said reply={reply} />
            </li>
          ))}
        </ol>
      )}
      <Resolution thread={thread} />
      <ThreadSteps thread={thread} />
    </li>
  );
}

/** Who settled it, when, and what was decided. */
function Resolution({ thread: { resolvedBy, resolvedAt, resolution } }: { readonly thread: ReviewThread }) {
  const { say, moment } = useWords();
  if (!resolvedBy || resolvedAt === null) return null;
  return (
    <div className={classes.resolution}>
      <p className={classes.meta}>{say('review.resolvedBy', { name: resolvedBy.name, at: moment(resolvedAt) })}</p>
      {resolution !== null && (
        <p dir="auto" className={classes.body}>
          {resolution}
        </p>
      )}
    </div>
  );
}

type Step = 'reply' | 'resolve';

/** What the reader may do; a form that is open stays open with what was typed, whatever somebody else does meanwhile. */
function ThreadSteps({ thread }: { readonly thread: ReviewThread }) {
  const { say } = useWords();
  const { mayComment } = useReviewDesk();
  const mayResolve = useMayResolve(thread);
  const [step, setStep] = useState<Step>();
  const buttons = useRef<HTMLDivElement>(null);
  const back = (): void => {
    // The form goes away, and with it what had the focus.
    flushSync(() => setStep(undefined));
    buttons.current?.querySelector('button')?.focus();
  };
  if (step === 'reply') return <CommentForm on={{ threadId: thread.id }} onCancel={back} onSent={back} />;
  if (step === 'resolve') return <ResolveForm thread={thread} onCancel={back} onDone={back} />;
  if (!mayComment.allowed) return null;
  return (
    <div ref={buttons} className={classes.steps}>
      <Button onClick={() => setStep('reply')}>{say('review.reply')}</Button>
      {mayResolve && isOpen(thread) && <Button onClick={() => setStep('resolve')}>{say('review.resolve')}</Button>}
      {mayResolve && !isOpen(thread) && <ReopenButton thread={thread} />}
    </div>
  );
}
