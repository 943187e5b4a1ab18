import { mayGrant } from '@resolute/domain';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { Panel } from '../../ui/panel';
import { UnavailableAction } from '../../ui/unavailable-action';
import { GiveRoleForm } from './give-role-form';
import type { Person } from './people.queries';

interface GiveRoleProps {
  readonly person: Person;
  readonly onDone: (sentence: string) => void;
}

/** Gives the person a role, or says why that cannot be done now. */
export function GiveRole({ person, onDone }: GiveRoleProps) {
  const { say } = useWords();
  const { actor } = useSignedIn();
  const decision = mayGrant(actor, { personId: person.id });
  const isOpen = decision.allowed && person.state !== 'disabled';
  return (
    <Panel title={say('people.giveTitle')}>
      {isOpen ? (
        <GiveRoleForm person={person} onDone={onDone} />
      ) : (
        <UnavailableAction
          action={say('people.give')}
          why={decision.allowed ? say('people.enableFirst') : say('people.giveOneself')}
        />
      )}
    </Panel>
  );
}
