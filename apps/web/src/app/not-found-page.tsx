import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useWords } from '../text/words';
import { Page } from '../ui/page';

/** There is nothing at this address. */
export function NotFoundPage() {
  const { say } = useWords();
  return (
    <Page title={say('problems.notFound')} lead={say('problems.notFoundWhy')}>
      <p>
        <Anchor component={Link} to="/">
          {say('problems.toHome')}
        </Anchor>
      </p>
    </Page>
  );
}
