import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { pagesOf } from '../../api/pages-of';
import type { components } from '../../api/schema';

export type Import = components['schemas']['ImportResponse'];
export type Batch = components['schemas']['BatchResponse'];
export type Refusal = components['schemas']['RefusalResponse'];

/** Imports in lists. */
export const IMPORTS_KEY = ['imports', 'list'];

/** What was imported or only tried, the latest first: one's own, and what one checks or oversees. */
export const importsQuery = pagesOf(IMPORTS_KEY, (after) =>
  answerOf(api.GET('/api/v1/imports', { params: { query: pageAfter(after) } })),
);

/** One file: what it would change, or has changed. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', 'one', id],
    queryFn: () => answerOf(api.GET('/api/v1/imports/{id}', { params: { path: { id } } })),
  });

/** What was refused of a file, in its order; `version` moves when it was read anew. */
export const refusalsQuery = (id: string, version: number) =>
  pagesOf(['imports', 'refusals', id, version], (after) =>
    answerOf(api.GET('/api/v1/imports/{id}/rows', { params: { path: { id }, query: pageAfter(after) } })),
  );

const pageAfter = (after: string | undefined) => (after === undefined ? {} : { 'page[after]': after });
