import { Button } from '@mantine/core';
import { ProblemError } from '../../api/problem';
import { TooLargeToSendError } from '../../api/send-file';
import { useWords } from '../../text/words';
import { FileNotTaken } from '../../ui/files/file-not-taken';
import { FileUnderWay } from '../../ui/files/file-under-way';
import { MOST_MEGABYTES, type Question, TooLargeToAskError } from './use-verification';
import { Verdict } from './verdict';

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
  return (
    <FileUnderWay
      sentence={say(share < 1 ? 'verify.sending' : 'verify.checking', { name: file.name })}
      {...(share < 1 && { share })}
    />
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
    <FileNotTaken
      title={say('verify.notLookedAt', { name: file.name })}
      why={why(error)}
      {...(!isTooLarge(error) && { children: <Button onClick={onRetry}>{say('verify.retry')}</Button> })}
    />
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
