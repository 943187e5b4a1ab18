import { useQueryClient } from '@tanstack/react-query';
import { askForReport, type Run, runsChanged } from '../../api/runs';
import { useWords } from '../../text/words';
import { AskFirst } from '../../ui/ask-first';
import { useRunNames } from './use-run-names';

interface MakeNowProps {
  readonly run: Run;
  readonly onDone: (sentence: string) => void;
}

/** Makes at once what waits for its day or was passed over. */
export function MakeNow({ run, onDone }: MakeNowProps) {
  const { say } = useWords();
  const { names } = useRunNames();
  const queries = useQueryClient();
  const send = async (): Promise<void> => {
    const made = await askForReport(run.definition.code, run.occasion.code);
    onDone(say('runs.news-making', names(made)));
    await runsChanged(queries);
  };
  return (
    <AskFirst
      ask={say('runs.earlyAsk')}
      title={say('runs.earlyTitle', names(run))}
      consequence={say('runs.earlyWhy')}
      action={say('runs.make')}
      labels={{ definition: say('runs.report'), occasion: say('runs.meeting') }}
      send={send}
    />
  );
}
