import { mayGrant } from '@resolute/domain';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { Page } from '../../ui/page';
import { useChangeAt } from '../../ui/use-change-at';
import { AllGrants } from './all-grants';
import { Proposals } from './proposals';

/** Roles: first those that wait for a second administrator, then all there are and were. */
export function GrantsPage() {
  const { say } = useWords();
  const { actor } = useSignedIn();
  const { noticeAt, doneAt } = useChangeAt();
  const mayDecide = mayGrant(actor, { personId: '' }).allowed;
  return (
    <Page title={say('frame.roles')} lead={say('grants.lead')}>
      {noticeAt('waiting')}
      <Proposals mayDecide={mayDecide} onDone={doneAt('waiting')} />
      {noticeAt('all')}
      <AllGrants mayDecide={mayDecide} onDone={doneAt('all')} />
    </Page>
  );
}
