import type { Derivation, RatingInput, RatingResult, RollUpDerivation, RollUpResult } from '@resolute/domain';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client';
import { everyPage, LONGEST_PAGE } from './every-page';
import type { PointInTime } from './results';
import type { components, operations } from './schema';

type Schemas = components['schemas'];
export type RatedIndicator = Omit<Schemas['RatedIndicatorResponse'], 'result'> & { readonly result: RatingResult };
export type RatingTally = Schemas['RatingTallyResponse'];
export type RolledUpResult = Omit<Schemas['RolledUpResultResponse'], 'rollUp'> & { readonly rollUp: RollUpResult };
export type Overview = Omit<Schemas['OverviewResponse'], 'results'> & { readonly results: readonly RolledUpResult[] };
export type IndicatorExplanation = Omit<
  Schemas['IndicatorExplanationResponse'],
  'input' | 'result' | 'derivation' | 'periods'
> & {
  readonly input: RatingInput;
  readonly result: RatingResult;
  readonly derivation: Derivation;
  readonly periods: readonly ExplainedPeriod[];
};
export type ExplainedPeriod = Omit<Schemas['ExplainedPeriodResponse'], 'parts'> & {
  readonly parts: readonly ExplainedPart[];
};
export type ExplainedPart = Omit<Schemas['ExplainedPartResponse'], 'value'> & {
  readonly value?: RatingInput['values'][string];
};
export type ExplainedRollUpPart = Omit<Schemas['ExplainedRollUpPartResponse'], 'result'> & {
  readonly result: RatingResult | RollUpResult;
};
export type ResultExplanation = Omit<Schemas['ResultExplanationResponse'], 'rollUp' | 'parts' | 'derivation'> & {
  readonly rollUp: RollUpResult;
  readonly parts: readonly ExplainedRollUpPart[];
  readonly derivation: RollUpDerivation;
};
export type BreakdownTrends = Schemas['BreakdownTrendsResponse'];
export type OverdueReport = Schemas['OverdueReportResponse'];
export type RatingsFilter = NonNullable<operations['listRatings']['parameters']['query']>;

/** The server's classes are implemented by the domain's types; the description of the API names some of them only by shape. */
const asPublished = <T>(answer: unknown): T => answer as T;

/** A plan at a glance: the strategic plan of the day. */
export const overviewQuery = (time: PointInTime) =>
  queryOptions({
    queryKey: ['ratings', 'overview', time],
    queryFn: async () =>
      asPublished<Overview>(await answerOf(api.GET('/api/v1/overview', { params: { query: time } }))),
    placeholderData: keepPreviousData,
  });

/** The highest results of one plan with their ratings. */
export const planStandingsQuery = (framework: string, time: PointInTime) =>
  queryOptions({
    queryKey: ['ratings', 'standings', framework, time],
    queryFn: async () =>
      asPublished<Overview>(await answerOf(api.GET('/api/v1/overview', { params: { query: { framework, ...time } } }))),
    placeholderData: keepPreviousData,
  });

/** Ratings as rows, page by page, with the number of all that the filter finds. */
export const ratingsQuery = (filter: RatingsFilter) =>
  infiniteQueryOptions({
    queryKey: ['ratings', 'list', filter],
    queryFn: ({ pageParam }) => pageOfRatings(filter, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    select: ({ pages }) => ({
      items: asPublished<RatedIndicator[]>(pages.flatMap(({ items }) => items)),
      total: pages[0]?.total ?? 0,
    }),
    placeholderData: keepPreviousData,
  });

/** Every rating that the filter finds, for a file. */
export const everyRating = async (filter: RatingsFilter): Promise<readonly RatedIndicator[]> =>
  asPublished(await everyPage((end) => pageOfRatings({ ...filter, 'page[size]': LONGEST_PAGE }, end)));

/** How an indicator came by its rating. */
export const indicatorExplanationQuery = (id: string, time: PointInTime) =>
  queryOptions({
    queryKey: ['ratings', 'indicator', id, time],
    queryFn: async () =>
      asPublished<IndicatorExplanation>(
        await answerOf(api.GET('/api/v1/indicators/{id}/explain', { params: { path: { id }, query: time } })),
      ),
  });

/** How a result came by its rating. */
export const resultExplanationQuery = (id: string, time: PointInTime) =>
  queryOptions({
    queryKey: ['ratings', 'result', id, time],
    queryFn: async () =>
      asPublished<ResultExplanation>(
        await answerOf(api.GET('/api/v1/results/{id}/explain', { params: { path: { id }, query: time } })),
      ),
  });

/** What fell to each category, period by period. */
export const breakdownTrendsQuery = (id: string, time: PointInTime) =>
  queryOptions({
    queryKey: ['ratings', 'breakdowns', id, time],
    queryFn: () =>
      answerOf(api.GET('/api/v1/indicators/{id}/breakdown-trends', { params: { path: { id }, query: time } })),
  });

/** What is overdue now, or was at the end of a day or at a moment, page by page; with the number of all. */
export const overdueReportsQuery = (time: Pick<PointInTime, 'asOf'> = {}) =>
  infiniteQueryOptions({
    queryKey: ['ratings', 'overdue', time],
    queryFn: ({ pageParam }) => pageOfOverdue(time, { 'page[size]': 100, ...after(pageParam) }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    select: ({ pages }) => ({
      items: pages.flatMap(({ items }) => items),
      total: pages[0]?.total ?? 0,
      since: pages[0]?.since ?? '',
    }),
  });

/** How much is overdue, without the rows: after a year in which nobody reported there are thousands. */
export const overdueCountQuery = (time: Pick<PointInTime, 'asOf'> = {}) =>
  queryOptions({
    queryKey: ['ratings', 'overdue-count', time],
    queryFn: () => pageOfOverdue(time, { 'page[size]': 1 }),
    select: ({ total, since }) => ({ total, since }),
  });

type OverdueFilter = NonNullable<operations['listOverdueReports']['parameters']['query']>;

const pageOfOverdue = ({ asOf }: Pick<PointInTime, 'asOf'>, page: OverdueFilter) =>
  answerOf(api.GET('/api/v1/overdue-reports', { params: { query: { ...(asOf !== undefined && { asOf }), ...page } } }));

const after = (page: string | undefined) => (page === undefined ? {} : { 'page[after]': page });

const pageOfRatings = (filter: RatingsFilter, end: string | undefined) =>
  answerOf(
    api.GET('/api/v1/ratings', {
      params: { query: { ...filter, ...after(end) } },
    }),
  );
