import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client';

/** Names to choose from; the first page is enough, as a longer list is narrowed by typing. */
export const colleaguesQuery = (text: string) =>
  queryOptions({
    queryKey: ['colleagues', text],
    queryFn: async () =>
      (await answerOf(api.GET('/api/v1/colleagues', { params: { query: text === '' ? {} : { text } } }))).items,
    staleTime: 60_000,
    placeholderData: keepPreviousData,
  });
