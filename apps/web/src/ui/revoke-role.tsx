import { type RoleGrant, useGrantDecision } from '../api/role-grants';
import { useSignedIn } from '../api/signed-in';
import { useWords } from '../text/words';
import { AskFirst } from './ask-first';

interface RevokeRoleProps {
  readonly grant: RoleGrant;
  /** Told what was done, in a sentence. */
  readonly onDone: (sentence: string) => void;
}

/** Takes a role away. Whoever lays down their own is told that somebody else would have to give it back. */
export function RevokeRole({ grant, onDone }: RevokeRoleProps) {
  const { say } = useWords();
  const { person } = useSignedIn();
  const decide = useGrantDecision();
  const about = { name: grant.person.name, role: say(`roles.${grant.role}`) };
  const isOwn = grant.person.id === person.id;
  return (
    <AskFirst
      ask={say('grants.revokeAsk')}
      title={say('grants.revokeTitle', about)}
      consequence={isOwn ? say('grants.revokeOwnConsequence', about) : say('grants.revokeConsequence', about)}
      action={say('grants.revoke')}
      isDangerous
      send={async () => {
        await decide('revoke', grant);
        onDone(say('grants.revoked', about));
      }}
    />
  );
}
