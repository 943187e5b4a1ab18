import { Button } from '@mantine/core';
import { ProblemError } from '../../api/problem';
import { TooLargeToSendError } from '../../api/send-file';
import { useWords } from '../../text/words';
import { FileNotTaken } from './file-not-taken';
import { FileUnderWay } from './file-under-way';

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
      <FileNotTaken title={say('exchange.notRead', { name })} why={why(error)}>
        <Button onClick={onRetry}>{say('exchange.retry')}</Button>
        <Button onClick={onGiveUp}>{say('exchange.giveUp')}</Button>
      </FileNotTaken>
    );
  return (
    <div role="status">
      <FileUnderWay
        sentence={say(share < 1 ? 'exchange.sending' : 'exchange.checking', { name })}
        {...(share < 1 && { share })}
      />
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
