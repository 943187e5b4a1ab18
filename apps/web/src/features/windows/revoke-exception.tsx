import { useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { useWords } from '../../text/words';
import { AskFirst } from '../../ui/ask-first';
import { type WindowException, windowsChanged } from './windows.queries';

interface RevokeExceptionProps {
  readonly exception: WindowException;
  readonly onRevoked: (sentence: string) => void;
}

/** Takes an exception back before it expires. */
export function RevokeException({ exception: { id, period, unit }, onRevoked }: RevokeExceptionProps) {
  const { say } = useWords();
  const queries = useQueryClient();
  const which = { period, whom: unit?.code ?? say('windows.everyUnit') };
  return (
    <AskFirst
      ask={say('windows.revokeAsk')}
      title={say('windows.revokeExceptionTitle', which)}
      consequence={say('windows.revokeExceptionWhy', which)}
      action={say('windows.revokeException')}
      isDangerous
      send={async () => {
        await answerOf(api.POST('/api/v1/window-exceptions/{id}/revocations', { params: { path: { id } } }));
        await windowsChanged(queries);
        onRevoked(say('windows.exceptionRevoked', which));
      }}
    />
  );
}
