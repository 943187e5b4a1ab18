import { mayDeclineGrant } from '@resolute/domain';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { NothingOwed } from './nothing-owed';
import { RolesToConfirm } from './roles-to-confirm';

/** What one owes, by when. So far that is the roles that wait for a second administrator. */
export function HomePage() {
  const { say } = useWords();
  const { actor } = useSignedIn();
  return (
    <Page title={say('home.title')} lead={say('home.lead')}>
      <Panel title={say('home.owe')} flush>
        {mayDeclineGrant(actor).allowed ? <RolesToConfirm actor={actor} /> : <NothingOwed />}
      </Panel>
    </Page>
  );
}
