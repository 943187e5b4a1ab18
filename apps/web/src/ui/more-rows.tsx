import { Button } from '@mantine/core';
import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { useWords } from '../text/words';
import classes from './more-rows.module.css';

/** Below a list that has more on the server than is shown. */
export function MoreRows({
  query: { hasNextPage, fetchNextPage, isFetchingNextPage },
}: {
  readonly query: Pick<UseInfiniteQueryResult, 'hasNextPage' | 'fetchNextPage' | 'isFetchingNextPage'>;
}) {
  const { say } = useWords();
  if (!hasNextPage) return null;
  return (
    <div className={classes.more}>
      <Button aria-disabled={isFetchingNextPage} onClick={() => !isFetchingNextPage && void fetchNextPage()}>
        {say('states.showMore')}
      </Button>
    </div>
  );
}
