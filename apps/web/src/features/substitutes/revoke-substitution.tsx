import { useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { useWords } from '../../text/words';
import { AskFirst } from '../../ui/ask-first';
import { SUBSTITUTIONS_KEY, type Substitution } from './substitutes.queries';

interface RevokeSubstitutionProps {
  readonly substitution: Substitution;
  readonly onRevoked: (sentence: string) => void;
}

/** Takes the naming back. */
export function RevokeSubstitution({ substitution: { id, substitute, absent }, onRevoked }: RevokeSubstitutionProps) {
  const { say } = useWords();
  const queries = useQueryClient();
  const who = { substitute: substitute.name, absent: absent.name };
  return (
    <AskFirst
      ask={say('substitutes.revokeAsk')}
      title={say('substitutes.revokeTitle', who)}
      consequence={say('substitutes.revokeWhy', who)}
      action={say('substitutes.revoke')}
      isDangerous
      send={async () => {
        const params = { path: { id } };
        await answerOf(api.POST('/api/v1/substitutions/{id}/revocations', { params }));
        await queries.invalidateQueries({ queryKey: SUBSTITUTIONS_KEY });
        onRevoked(say('substitutes.revoked', who));
      }}
    />
  );
}
