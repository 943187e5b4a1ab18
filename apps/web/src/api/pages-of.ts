import { infiniteQueryOptions } from '@tanstack/react-query';

interface ListPage<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** A list that comes page by page: `fetchPage` is given the end of the page before, or nothing for the first one. */
export const pagesOf = <T>(key: readonly unknown[], fetchPage: (after: string | undefined) => Promise<ListPage<T>>) =>
  infiniteQueryOptions({
    queryKey: key,
    queryFn: ({ pageParam }) => fetchPage(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
