import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type Run, renewRun, runsChanged } from '../../api/runs';
import { useWords } from '../../text/words';
import { AskFirst } from '../../ui/ask-first';
import { useRunNames } from './use-run-names';

const NO_LABELS = {};

/** Has a report made anew of what is accepted by now, and leads to where that can be seen. */
export function RenewRun({ run }: { readonly run: Run }) {
  const { say } = useWords();
  const { names } = useRunNames();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const send = async (): Promise<void> => {
    const { id } = await renewRun(run.id);
    await runsChanged(queries);
    await navigate({ to: '/runs/$runId', params: { runId: id } });
  };
  return (
    <AskFirst
      ask={say('runs.renewAsk')}
      title={say('runs.renewTitle', names(run))}
      consequence={say('runs.renewWhy')}
      action={say('runs.renew')}
      labels={NO_LABELS}
      send={send}
    />
  );
}
