import { Button } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useWords } from '../text/words';
import { Page } from '../ui/page';

/** A page that broke: what is safe and the way out. What happened is in the browser's console, never on the page. */
export function BrokenPage({ reset }: ErrorComponentProps) {
  const { say } = useWords();
  return (
    <Page
      title={say('problems.broken')}
      lead={say('problems.brokenWhy')}
      actions={
        <Button variant="filled" onClick={reset}>
          {say('states.retry')}
        </Button>
      }
    />
  );
}
