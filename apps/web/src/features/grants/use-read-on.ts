import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Reads a list to its end while it is searched here: the server cannot filter it, and a page without a hit says nothing about the rest. */
export function useReadOn(
  { hasNextPage, isFetching, isError, fetchNextPage }: UseInfiniteQueryResult,
  isSearched: boolean,
): void {
  useEffect(() => {
    if (isSearched && hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [isSearched, hasNextPage, isFetching, isError, fetchNextPage]);
}
