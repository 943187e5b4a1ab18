import { infiniteQueryOptions, keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client';
import { everyPage, LONGEST_PAGE } from './every-page';
import { ratingsChanged } from './ratings-changed';
import type { components, operations } from './schema';

export type Result = components['schemas']['ResultResponse'];
export type ResultName = components['schemas']['ResultNameResponse'];
export type ResultThread = components['schemas']['ResultThreadResponse'];
export type ResultLink = components['schemas']['ResultLinkResponse'];
export type ResultEdition = components['schemas']['ResultEditionResponse'];
export type YearEntry = components['schemas']['YearEntryResponse'];
export type Succession = components['schemas']['SuccessionResponse'];
export type ResultsMap = components['schemas']['ResultsMapResponse'];
export type ResultsFilter = NonNullable<operations['listResults']['parameters']['query']>;

/** What was recorded by the end of a day or by a moment, and what of that is in force on a day; both now when left out. */
export interface PointInTime {
  readonly asOf?: string;
  readonly on?: string;
}

/** A result with all that hangs together with it. */
export const resultQuery = (id: string, time: PointInTime = {}) =>
  queryOptions({
    queryKey: ['results', id, time],
    queryFn: () => answerOf(api.GET('/api/v1/results/{id}', { params: { path: { id }, query: time } })),
    placeholderData: keepPreviousData,
  });

/** All results of a plan and of those it hangs together with, and the links between them. */
export const mapQuery = (planId: string, time: PointInTime = {}) =>
  queryOptions({
    queryKey: ['results', 'map', planId, time],
    queryFn: () => answerOf(api.GET('/api/v1/frameworks/{id}/map', { params: { path: { id: planId }, query: time } })),
  });

/** Results as rows, page by page, with the number of all that the filter finds. */
export const resultsQuery = (filter: ResultsFilter) =>
  infiniteQueryOptions({
    queryKey: ['results', 'list', filter],
    queryFn: ({ pageParam }) => pageOfResults(filter, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    select: ({ pages }) => ({ items: pages.flatMap(({ items }) => items), total: pages[0]?.total ?? 0 }),
    placeholderData: keepPreviousData,
  });

/** Every result that counts today, to choose one of them. */
export const everyResultQuery = queryOptions({
  queryKey: ['results', 'all'],
  queryFn: () => everyPage((after) => pageOfResults({ 'page[size]': LONGEST_PAGE }, after)),
  staleTime: 60_000,
});

/** What changes in one result shows in the map, in lists, in the other results, in the figures of plans, and in what rolls up. */
export async function resultsChanged(queries: QueryClient): Promise<void> {
  await Promise.all([
    queries.invalidateQueries({ queryKey: ['results'] }),
    queries.invalidateQueries({ queryKey: ['plans'] }),
    ratingsChanged(queries),
  ]);
}

const pageOfResults = (filter: ResultsFilter, after: string | undefined) =>
  answerOf(
    api.GET('/api/v1/results', {
      params: { query: { ...filter, ...(after !== undefined && { 'page[after]': after }) } },
    }),
  );
