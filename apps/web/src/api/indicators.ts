import { infiniteQueryOptions, keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client';
import { everyPage, LONGEST_PAGE } from './every-page';
import { ratingsChanged } from './ratings-changed';
import type { PointInTime } from './results';
import type { components, operations } from './schema';

export type Indicator = components['schemas']['IndicatorResponse'];
export type IndicatorLine = components['schemas']['IndicatorLineResponse'];
export type IndicatorVersion = components['schemas']['IndicatorVersionResponse'];
export type Baseline = components['schemas']['BaselineResponse'];
export type IndicatorPart = components['schemas']['IndicatorPartResponse'];
export type Target = components['schemas']['TargetResponse'];
export type MeasuredResult = components['schemas']['MeasuredResultResponse'];
export type Dimension = components['schemas']['DimensionResponse'];
export type Occasion = components['schemas']['OccasionResponse'];
export type IndicatorsFilter = NonNullable<operations['listIndicators']['parameters']['query']>;

/** An indicator with its method sheets, baselines, targets and all that hangs on it. */
export const indicatorQuery = (id: string, time: PointInTime = {}) =>
  queryOptions({
    queryKey: ['indicators', id, time],
    queryFn: () => answerOf(api.GET('/api/v1/indicators/{id}', { params: { path: { id }, query: time } })),
    placeholderData: keepPreviousData,
  });

/** Indicators as rows, page by page, with the number of all that the filter finds. */
export const indicatorsQuery = (filter: IndicatorsFilter) =>
  infiniteQueryOptions({
    queryKey: ['indicators', 'list', filter],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/indicators', {
          params: { query: { ...filter, ...(pageParam !== undefined && { 'page[after]': pageParam }) } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    select: ({ pages }) => ({ items: pages.flatMap(({ items }) => items), total: pages[0]?.total ?? 0 }),
    placeholderData: keepPreviousData,
  });

/** Every indicator that is not retired, to choose one of them. */
export const everyIndicatorQuery = queryOptions({
  queryKey: ['indicators', 'all'],
  queryFn: () => everyPage((after) => answerOf(api.GET('/api/v1/indicators', { params: { query: pageAfter(after) } }))),
  staleTime: 60_000,
});

/** What was changed in an indicator shows on its page and in every list, and in the ratings that follow from it. */
export async function indicatorsChanged(queries: QueryClient): Promise<void> {
  await Promise.all([queries.invalidateQueries({ queryKey: ['indicators'] }), ratingsChanged(queries)]);
}

/** The ways to break values down; there are few. */
export const dimensionsQuery = queryOptions({
  queryKey: ['dimensions'],
  queryFn: () => everyPage((after) => answerOf(api.GET('/api/v1/dimensions', { params: { query: pageAfter(after) } }))),
});

/** One way to break values down, with its categories. */
export const dimensionQuery = (id: string) =>
  queryOptions({
    queryKey: ['dimensions', id],
    queryFn: () => answerOf(api.GET('/api/v1/dimensions/{id}', { params: { path: { id } } })),
  });

/** All meetings, the latest first; there are some dozens. */
export const occasionsQuery = queryOptions({
  queryKey: ['occasions'],
  queryFn: () => everyPage((after) => answerOf(api.GET('/api/v1/occasions', { params: { query: pageAfter(after) } }))),
});

const pageAfter = (after: string | undefined) => ({
  'page[size]': LONGEST_PAGE,
  ...(after !== undefined && { 'page[after]': after }),
});
