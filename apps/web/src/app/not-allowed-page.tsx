import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useWords } from '../text/words';
import { Page } from '../ui/page';

/** The page is there, but not for this reader; says who can change that. */
export function NotAllowedPage() {
  const { say } = useWords();
  return (
    <Page title={say('problems.notAllowed')} lead={say('problems.notAllowedWhy')}>
      <p>
        <Anchor component={Link} to="/">
          {say('problems.toHome')}
        </Anchor>
      </p>
    </Page>
  );
}
