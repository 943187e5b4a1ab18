import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client';
import { everyPage, LONGEST_PAGE } from './every-page';
import type { components } from './schema';

export type Run = components['schemas']['RunResponse'];
export type RunFile = components['schemas']['RunFileResponse'];

const RUNS_KEY = ['runs'];

/** As often as one wants to see a file more. */
const WHILE_MAKING_MS = 2000;
/** A day comes, or somebody else asks for a report. */
const WHILE_WAITING_MS = 60_000;

const pauseBefore = (runs: readonly Run[]): number =>
  runs.some(({ isUnderWay }) => isUnderWay) ? WHILE_MAKING_MS : WHILE_WAITING_MS;

/** All runs; a report for a meeting is one, so there are some dozens. Asked for again while one is made. */
export const runsQuery = queryOptions({
  queryKey: [...RUNS_KEY, 'all'],
  queryFn: () => everyPage((after) => answerOf(api.GET('/api/v1/runs', { params: { query: pageAfter(after) } }))),
  refetchInterval: ({ state: { data } }) => pauseBefore(data ?? []),
});

/** One run, asked for again while it is made. */
export const runQuery = (id: string) =>
  queryOptions({
    queryKey: [...RUNS_KEY, 'one', id],
    queryFn: () => answerOf(api.GET('/api/v1/runs/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state: { data } }) => pauseBefore(data ? [data] : []),
  });

/** What was drawn of it; `drawn` moves with each file that is. */
export const runFilesQuery = (id: string, drawn: number) =>
  queryOptions({
    queryKey: [...RUNS_KEY, 'files', id, drawn],
    queryFn: async () => (await answerOf(api.GET('/api/v1/runs/{id}/files', { params: { path: { id } } }))).items,
    // Those that are there stay while one more is asked for.
    placeholderData: keepPreviousData,
  });

/** Where a file is fetched. */
export const runFileAddress = (id: string, { language, format }: Pick<RunFile, 'language' | 'format'>): string =>
  `/api/v1/runs/${id}/files/${language}/${format}`;

/** Asks for the report of a meeting now: one that waits for its day is made at once, one that was given up is tried again. */
export const askForReport = (definition: string, occasion: string): Promise<Run> =>
  answerOf(api.POST('/api/v1/runs', { body: { definition, occasion } }));

/** Tries again what was given up. */
export const retryRun = (id: string): Promise<Run> =>
  answerOf(api.POST('/api/v1/runs/{id}/retries', { params: { path: { id } } }));

/** Makes it anew of later figures; the answer is the run in its place. */
export const renewRun = (id: string): Promise<Run> =>
  answerOf(api.POST('/api/v1/runs/{id}/renewals', { params: { path: { id } } }));

/** What was asked for or tried again shows in the list and on its page. */
export const runsChanged = (queries: QueryClient): Promise<void> => queries.invalidateQueries({ queryKey: RUNS_KEY });

const pageAfter = (after: string | undefined) => ({
  'page[size]': LONGEST_PAGE,
  ...(after !== undefined && { 'page[after]': after }),
});
