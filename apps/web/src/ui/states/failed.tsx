import { Button } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { ProblemError } from '../../api/problem';
import { useWords } from '../../text/words';
import classes from './states.module.css';

interface FailedProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** What went wrong, what is safe, and the way out; of an unknown error no more than its number. */
export function Failed({ error, onRetry }: FailedProps) {
  const { say } = useWords();
  const problem = error instanceof ProblemError ? error.problem : undefined;
  return (
    <div role="alert" className={classes.state}>
      <IconPlugConnectedX size={24} stroke={1.5} aria-hidden className={classes.mark} />
      <p className={classes.title}>{problem?.title ?? say('states.noAnswer')}</p>
      <p className={classes.why}>{problem?.detail ?? say('states.noAnswerWhy')}</p>
      <Button variant="filled" onClick={onRetry}>
        {say('states.retry')}
      </Button>
      {problem && <p className={classes.id}>{say('states.problemId', { id: problem.requestId })}</p>}
    </div>
  );
}
