import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReviewThread, reopenThread, reviewChanged } from '../../api/reviews';
import { useWords } from '../../text/words';
import { ProblemSummary } from '../../ui/form/problem-summary';
import { useReviewDesk } from './review-desk';

/** Says that a thread is not settled after all. */
export function ReopenButton({ thread }: { readonly thread: ReviewThread }) {
  const { say } = useWords();
  const { onDone } = useReviewDesk();
  const queries = useQueryClient();
  const { mutate, isPending, error, failureCount } = useMutation({
    mutationFn: () => reopenThread(thread),
    // Whoever was overtaken sees what became of the thread.
    onSettled: () => reviewChanged(queries),
    onSuccess: () => onDone(say('review.done-reopen')),
  });
  return (
    <>
      <ProblemSummary error={error ?? undefined} refusals={failureCount} labels={{}} idOf={(field) => field} />
      <Button aria-disabled={isPending} onClick={() => !isPending && mutate()}>
        {isPending ? say('states.sending') : say('review.reopen')}
      </Button>
    </>
  );
}
