import { mayAdministerPeople } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { Columns } from '../../ui/columns';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { Loaded } from '../../ui/states/loaded';
import { useChangeAt } from '../../ui/use-change-at';
import { AccountActs } from './account-acts';
import { GiveRole } from './give-role';
import { Particulars } from './particulars';
import { PastRoles } from './past-roles';
import classes from './people.module.css';
import { type Person, personQuery } from './people.queries';
import { PersonStateTag } from './person-state-tag';
import { RolesOfPerson } from './roles-of-person';

/** One person: who they are, which roles they hold, held and are to hold, and what can be done about their account. */
export function PersonById({ id }: { readonly id: string }) {
  const { say } = useWords();
  const query = useQuery(personQuery(id));
  const person = query.data;
  return (
    <Page title={person?.name ?? say('people.person')} lead={person && <Address person={person} />}>
      <Loaded query={query} what={say('people.person')}>
        {(loaded) => <AboutPerson person={loaded} />}
      </Loaded>
    </Page>
  );
}

function Address({ person: { email, state } }: { readonly person: Person }) {
  return (
    <span className={classes.tags}>
      <bdi>{email}</bdi>
      <PersonStateTag state={state} />
    </span>
  );
}

function AboutPerson({ person }: { readonly person: Person }) {
  const { say } = useWords();
  const { actor } = useSignedIn();
  const { noticeAt, doneAt } = useChangeAt();
  const mayChange = mayAdministerPeople(actor).allowed;
  const particulars = (
    <>
      {noticeAt('particulars')}
      <Particulars person={person} mayChange={mayChange} onDone={doneAt('particulars')} />
    </>
  );
  return (
    <>
      {person.state === 'invited' && (
        <p className={classes.banner}>{say('people.invitationOnItsWay', { email: person.email })}</p>
      )}
      {person.state === 'disabled' && <p className={classes.banner}>{say('people.isDisabled')}</p>}
      {noticeAt('roles')}
      <Panel title={say('people.roles')} flush>
        <RolesOfPerson person={person} mayChange={mayChange} onDone={doneAt('roles')} />
        <PastRoles personId={person.id} />
      </Panel>
      {mayChange ? (
        <Columns
          first={
            <>
              {noticeAt('give')}
              <GiveRole person={person} onDone={doneAt('give')} />
              {particulars}
            </>
          }
          second={
            <>
              {noticeAt('account')}
              <AccountActs person={person} onDone={doneAt('account')} />
            </>
          }
        />
      ) : (
        particulars
      )}
    </>
  );
}
