import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { pagesOf } from '../../api/pages-of';
import type { components } from '../../api/schema';

export type Substitution = components['schemas']['SubstitutionResponse'];

/** All lists of substitutes, for what a change makes stale. */
export const SUBSTITUTIONS_KEY = ['substitutions'];

/** Who stands in for whom, the latest first: those that concern oneself, or all that one may see. */
export const substitutionsQuery = (mine: boolean) =>
  pagesOf([...SUBSTITUTIONS_KEY, { mine }], (after) =>
    answerOf(
      api.GET('/api/v1/substitutions', {
        params: { query: { ...(mine && { mine }), ...(after !== undefined && { 'page[after]': after }) } },
      }),
    ),
  );

/** Names to choose from; the first page is enough, as a longer list is narrowed by typing. */
export const colleaguesQuery = (text: string) =>
  queryOptions({
    queryKey: ['colleagues', text],
    queryFn: async () =>
      (await answerOf(api.GET('/api/v1/colleagues', { params: { query: text === '' ? {} : { text } } }))).items,
    staleTime: 60_000,
    placeholderData: keepPreviousData,
  });
