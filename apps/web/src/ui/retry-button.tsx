import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useWords } from '../text/words';
import { ProblemSummary } from './form/problem-summary';
import classes from './retry-button.module.css';

const NO_LABELS = {};

interface RetryButtonProps {
  /** Says what is tried again, for whoever does not see what stands beside it. */
  readonly label: string;
  readonly retry: () => Promise<unknown>;
  readonly onDone?: () => void;
  /** Reads anew what the button is about; also after a refusal, as somebody else may have been faster. */
  readonly onSettled: () => Promise<void>;
}

/** Tries again what was given up; what was made of it before stays. */
export function RetryButton({ label, retry, onDone, onSettled }: RetryButtonProps) {
  const { say } = useWords();
  const { mutate, isPending, error, failureCount } = useMutation({
    mutationFn: retry,
    onSuccess: () => onDone?.(),
    onSettled,
  });
  return (
    <div className={classes.retry}>
      <ProblemSummary error={error ?? undefined} refusals={failureCount} labels={NO_LABELS} idOf={(field) => field} />
      <Button aria-label={label} aria-disabled={isPending} onClick={() => !isPending && mutate()}>
        {isPending ? say('states.sending') : say('states.retry')}
      </Button>
    </div>
  );
}
