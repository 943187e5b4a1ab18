import { useQueryClient } from '@tanstack/react-query';
import { type Run, retryRun, runsChanged } from '../../api/runs';
import { useWords } from '../../text/words';
import { RetryButton } from '../../ui/retry-button';
import { useRunNames } from './use-run-names';

interface RetryRunProps {
  readonly run: Run;
  readonly onDone: (sentence: string) => void;
}

/** Makes a report once more that was given up. */
export function RetryRun({ run, onDone }: RetryRunProps) {
  const { say } = useWords();
  const { names } = useRunNames();
  const queries = useQueryClient();
  return (
    <RetryButton
      label={say('runs.retryOf', names(run))}
      retry={() => retryRun(run.id)}
      onDone={() => onDone(say('runs.news-making', names(run)))}
      onSettled={() => runsChanged(queries)}
    />
  );
}
