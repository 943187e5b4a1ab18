import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api } from '../../api/client';
import { isProblem } from '../../api/problem';
import { useWords } from '../../text/words';
import { Page } from '../../ui/page';
import { Failed } from '../../ui/states/failed';
import { Loading } from '../../ui/states/loading';
import { LinkForm } from './link-form';
import { useLinkToken } from './use-link-token';

/** Where a one-time link leads: to join, or to a new password. Its secret stands behind the # and is never in a request's address. */
export function LinkPage() {
  const { say } = useWords();
  const [isUsed, setUsed] = useState(false);
  const token = useLinkToken();
  const link = useQuery({
    queryKey: ['link', token],
    queryFn: () => answerOf(api.POST('/api/v1/link-checks', { body: { token } })),
    enabled: !isUsed,
    refetchOnWindowFocus: false,
    gcTime: 0,
  });
  const toSignIn = (
    <Anchor component={Link} to="/">
      {say('links.toSignIn')}
    </Anchor>
  );
  if (isUsed)
    return (
      <Page key="used" title={say('links.done')} lead={say('links.doneWhy')}>
        <p>{toSignIn}</p>
      </Page>
    );
  if (isProblem(link.error, 'link/not-valid', 'request/invalid'))
    return (
      <Page key="dead" title={say('links.notValid')} lead={say('links.notValidWhy')}>
        <p>
          <Anchor component={Link} to="/forgot">
            {say('links.forgot')}
          </Anchor>
        </p>
        <p>{toSignIn}</p>
      </Page>
    );
  const title = link.data?.purpose === 'password-reset' ? say('links.reset') : say('links.join');
  return (
    <Page title={title} lead={link.data?.email && say('links.account', { email: link.data.email })}>
      {link.error && <Failed error={link.error} onRetry={() => void link.refetch()} />}
      {link.isPending && <Loading what={title} />}
      {link.data && <LinkForm link={link.data} token={token} onDone={() => setUsed(true)} />}
    </Page>
  );
}
