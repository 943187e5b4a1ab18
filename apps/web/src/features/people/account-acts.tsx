import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { AskFirst } from '../../ui/ask-first';
import { Panel } from '../../ui/panel';
import { UnavailableAction } from '../../ui/unavailable-action';
import { whyNot } from './account-act-reasons';
import classes from './people.module.css';
import type { Person } from './people.queries';
import { type AccountAct, useAccountAct } from './use-account-act';

interface AccountActsProps {
  readonly person: Person;
  readonly onDone: (sentence: string) => void;
}

const DANGEROUS: readonly AccountAct[] = ['disable', 'removeFactor'];

/** What an administrator does for or against an account; each says what follows before it is done. */
export function AccountActs({ person, onDone }: AccountActsProps) {
  const { say } = useWords();
  const acts: readonly AccountAct[] = [
    'invite',
    'signOut',
    'removeFactor',
    person.state === 'disabled' ? 'enable' : 'disable',
  ];
  return (
    <Panel title={say('people.account')}>
      <ul className={classes.acts}>
        {acts.map((act) => (
          <li key={act} className={classes.act}>
            <p>{say(`people.${act}-what`)}</p>
            <OneAct act={act} person={person} onDone={onDone} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function OneAct({ act, person, onDone }: AccountActsProps & { readonly act: AccountAct }) {
  const { say } = useWords();
  const { actor } = useSignedIn();
  const run = useAccountAct(person.id);
  const reason = whyNot(act, actor, person);
  const { name } = person;
  if (reason) return <UnavailableAction action={say(`people.${act}-action`)} why={say(reason)} />;
  return (
    <AskFirst
      ask={say(`people.${act}-ask`)}
      title={say(`people.${act}-title`, { name })}
      consequence={say(`people.${act}-consequence`, { name })}
      action={say(`people.${act}-action`)}
      isDangerous={DANGEROUS.includes(act)}
      send={async () => {
        await run(act);
        onDone(say(`people.${act}-done`, { name }));
      }}
    />
  );
}
