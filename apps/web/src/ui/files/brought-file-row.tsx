import { Button } from '@mantine/core';
import { ProblemError } from '../../api/problem';
import { TooLargeToSendError } from '../../api/send-file';
import { useWords } from '../../text/words';
import classes from './files.module.css';

/** A file that is on its way, or could not be read. */
export interface BroughtFile {
  readonly file: File;
  /** From 0 to 1. */
  readonly share: number;
  readonly error?: unknown;
}

interface BroughtFileRowProps {
  readonly brought: BroughtFile;
  readonly onRetry: () => void;
  readonly onGiveUp: () => void;
}

/** A file that is sent and read; or one that could not be read at all, with why, until another one takes its place. */
export function BroughtFileRow({ brought: { file, share, error }, onRetry, onGiveUp }: BroughtFileRowProps) {
  const { say } = useWords();
  const why = useWhyNotRead();
  const { name } = file;
  if (error !== undefined)
    return (
      <div className={classes.refused}>
        <div role="alert">
          <p className={classes.refusedTitle}>{say('exchange.notRead', { name })}</p>
          <p className={classes.why}>{why(error)}</p>
        </div>
        <div className={classes.buttons}>
          <Button onClick={onRetry}>{say('exchange.retry')}</Button>
          <Button onClick={onGiveUp}>{say('exchange.giveUp')}</Button>
        </div>
      </div>
    );
  const sentence = say(share < 1 ? 'exchange.sending' : 'exchange.checking', { name });
  return (
    <div role="status" className={classes.underWay}>
      <span>{sentence}</span>
      <progress aria-label={sentence} className={classes.progress} {...(share < 1 && { value: share })} />
    </div>
  );
}

function useWhyNotRead(): (error: unknown) => string {
  const { say } = useWords();
  return (error) => {
    if (error instanceof TooLargeToSendError) return say('exchange.tooLarge');
    if (!(error instanceof ProblemError)) return say('exchange.noAnswer');
    const { detail, errors = [] } = error.problem;
    return errors.length === 0 ? detail : errors.map((fault) => fault.detail).join(' ');
  };
}
