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
  return hasNextPage && <ShowMore isWaiting={isFetchingNextPage} onMore={() => void fetchNextPage()} />;
}

interface ShowMoreProps {
  readonly isWaiting?: boolean;
  readonly onMore: () => void;
}

/** Below a list of which only a part is shown. */
export function ShowMore({ isWaiting = false, onMore }: ShowMoreProps) {
  const { say } = useWords();
  return (
    <div className={classes.more}>
      <Button aria-disabled={isWaiting} onClick={onMore}>
        {say('states.showMore')}
      </Button>
    </div>
  );
}
