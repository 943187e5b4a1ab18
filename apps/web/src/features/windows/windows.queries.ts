import type { QueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { pagesOf } from '../../api/pages-of';
import type { components } from '../../api/schema';

export type PeriodClosure = components['schemas']['PeriodClosureResponse'];
export type WindowException = components['schemas']['WindowExceptionResponse'];

const WINDOWS_KEY = ['windows'];

/** A closure or an exception shows in its list, and in the cells that it opens and locks. */
export async function windowsChanged(queries: QueryClient): Promise<void> {
  await Promise.all([WINDOWS_KEY, ['cells']].map((queryKey) => queries.invalidateQueries({ queryKey })));
}

/** The periods that decisions closed, the latest days first. */
export const closuresQuery = pagesOf([...WINDOWS_KEY, 'closures'], (after) =>
  answerOf(api.GET('/api/v1/period-closures', { params: { query: pageAfter(after) } })),
);

/** Who may enter values although the window is locked, the latest granted first. */
export const exceptionsQuery = pagesOf([...WINDOWS_KEY, 'exceptions'], (after) =>
  answerOf(api.GET('/api/v1/window-exceptions', { params: { query: pageAfter(after) } })),
);

const pageAfter = (after: string | undefined) => (after === undefined ? {} : { 'page[after]': after });
