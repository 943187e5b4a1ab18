import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Run, retryRun, runsChanged } from '../../api/runs';
import { useWords } from '../../text/words';
import { ProblemSummary } from '../../ui/form/problem-summary';
import classes from './runs.module.css';
import { useRunNames } from './use-run-names';

const NO_LABELS = {};

interface RetryRunProps {
  readonly run: Run;
  readonly onDone: (sentence: string) => void;
}

/** Tries again what was given up; what was made of it before stays. */
export function RetryRun({ run, onDone }: RetryRunProps) {
  const { say } = useWords();
  const { names } = useRunNames();
  const queries = useQueryClient();
  const { mutate, isPending, error, failureCount } = useMutation({
    mutationFn: () => retryRun(run.id),
    onSuccess: () => onDone(say('runs.news-making', names(run))),
    // Also after a refusal: somebody else may have been faster.
    onSettled: () => runsChanged(queries),
  });
  return (
    <div className={classes.retry}>
      <ProblemSummary error={error ?? undefined} refusals={failureCount} labels={NO_LABELS} idOf={(field) => field} />
      <Button
        aria-label={say('runs.retryOf', names(run))}
        aria-disabled={isPending}
        onClick={() => !isPending && mutate()}
      >
        {isPending ? say('states.sending') : say('runs.retry')}
      </Button>
    </div>
  );
}
