import { Anchor } from '@mantine/core';
import { mayAdministerPeople } from '@resolute/domain';
import { Link } from '@tanstack/react-router';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states/empty';
import { InviteForm } from './invite-form';

/** Opens an account for somebody. Others than administrators learn whom to ask. */
export function InvitePage() {
  const { say } = useWords();
  const { actor } = useSignedIn();
  const back = (
    <Anchor component={Link} to="/people">
      {say('people.backToList')}
    </Anchor>
  );
  return (
    <Page title={say('people.inviteTitle')} lead={say('people.inviteLead')}>
      <Panel title={say('people.particulars')}>
        {mayAdministerPeople(actor).allowed ? (
          <InviteForm beside={back} />
        ) : (
          <Empty title={say('people.inviteNotAllowed')} why={say('people.inviteNotAllowedWhy')} action={back} />
        )}
      </Panel>
    </Page>
  );
}
