import { Button } from '@mantine/core';
import { ProblemError } from '../../api/problem';
import { TooLargeToSendError } from '../../api/send-file';
import { useWords } from '../../text/words';
import { MOST_MEGABYTES, type Question, TooLargeToAskError } from './use-verification';
import { Verdict } from './verdict';
import classes from './verification.module.css';

interface QuestionStateProps {
  readonly question: Question | undefined;
  readonly onRetry: (file: File) => void;
}

/** How far the question has come, and then the answer, or why there is none. It is read out as it changes. */
export function QuestionState({ question, onRetry }: QuestionStateProps) {
  return (
    <>
      <div role="status">{question && question.error === undefined && <Standing question={question} />}</div>
      {question && question.error !== undefined && (
        <NotLookedAt question={question} onRetry={() => onRetry(question.file)} />
      )}
    </>
  );
}

function Standing({ question: { file, share, answer } }: { readonly question: Question }) {
  const { say } = useWords();
  if (answer) return <Verdict answer={answer} name={file.name} />;
  const sentence = say(share < 1 ? 'verify.sending' : 'verify.checking', { name: file.name });
  return (
    <div className={classes.underWay}>
      <span>{sentence}</span>
      <progress aria-label={sentence} className={classes.progress} {...(share < 1 && { value: share })} />
    </div>
  );
}

function NotLookedAt({
  question: { file, error },
  onRetry,
}: {
  readonly question: Question;
  readonly onRetry: () => void;
}) {
  const { say } = useWords();
  const why = useWhy();
  return (
    <div className={classes.failed}>
      <div role="alert">
        <p className={classes.failedTitle}>{say('verify.notLookedAt', { name: file.name })}</p>
        <p className={classes.hint}>{why(error)}</p>
      </div>
      {!isTooLarge(error) && (
        <p>
          <Button onClick={onRetry}>{say('verify.retry')}</Button>
        </p>
      )}
    </div>
  );
}

const isTooLarge = (error: unknown): boolean =>
  error instanceof TooLargeToAskError ||
  error instanceof TooLargeToSendError ||
  (error instanceof ProblemError && error.problem.code === 'request/too-large');

function useWhy(): (error: unknown) => string {
  const { say } = useWords();
  return (error) => {
    if (isTooLarge(error)) return say('verify.tooLarge', { megabytes: MOST_MEGABYTES });
    return error instanceof ProblemError ? error.problem.detail : say('verify.noAnswer');
  };
}
