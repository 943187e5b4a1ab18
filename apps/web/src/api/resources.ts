import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client';
import type { PointInTime } from './results';
import type { components } from './schema';

type Schemas = components['schemas'];
export type ResourceTable = Schemas['ResourceTableResponse'];
export type ResourceRow = Schemas['ResourceRowResponse'];
export type ResourceCell = Schemas['ResourceCellResponse'];
export type ResourceYear = Schemas['ResourceYearResponse'];
export type ResourceLine = Schemas['ResourceResponse'];
export type Ceiling = Schemas['CeilingResponse'];

/** Money and people of a plan: the results of one kind by years. */
export const resourcesQuery = (framework: string, kind: string | undefined, time: PointInTime) =>
  queryOptions({
    queryKey: ['resources', framework, kind, time],
    queryFn: () =>
      answerOf(api.GET('/api/v1/resources', { params: { query: { framework, ...(kind && { kind }), ...time } } })),
    placeholderData: keepPreviousData,
  });

/** What a line said before, and why it changed. */
export const lineRevisionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['resources', 'revisions', id],
    queryFn: () => answerOf(api.GET('/api/v1/resources/{id}/revisions', { params: { path: { id } } })),
  });

/** What a ceiling was before, and why it changed. */
export const ceilingRevisionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['resources', 'ceiling-revisions', id],
    queryFn: () => answerOf(api.GET('/api/v1/budget-ceilings/{id}/revisions', { params: { path: { id } } })),
  });

export const resourcesChanged = (queries: QueryClient): Promise<void> =>
  queries.invalidateQueries({ queryKey: ['resources'] });
