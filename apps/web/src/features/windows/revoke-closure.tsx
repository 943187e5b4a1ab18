import { parseLocalDate } from '@resolute/domain';
import { useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { useWords } from '../../text/words';
import { AskFirst } from '../../ui/ask-first';
import { type PeriodClosure, windowsChanged } from './windows.queries';

interface RevokeClosureProps {
  readonly closure: PeriodClosure;
  readonly onRevoked: (sentence: string) => void;
}

/** Takes a closure back; the windows hold again. */
export function RevokeClosure({ closure: { id, decision, from, to }, onRevoked }: RevokeClosureProps) {
  const { say, day } = useWords();
  const queries = useQueryClient();
  const which = { decision, from: day(parseLocalDate(from)), to: day(parseLocalDate(to)) };
  return (
    <AskFirst
      ask={say('windows.revokeAsk')}
      title={say('windows.revokeClosureTitle', which)}
      consequence={say('windows.revokeClosureWhy', which)}
      action={say('windows.revokeClosure')}
      isDangerous
      send={async () => {
        await answerOf(api.POST('/api/v1/period-closures/{id}/revocations', { params: { path: { id } } }));
        await windowsChanged(queries);
        onRevoked(say('windows.closureRevoked', which));
      }}
    />
  );
}
