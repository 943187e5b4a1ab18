import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client';
import { everyPage, LONGEST_PAGE } from './every-page';
import type { components } from './schema';

export type ReportDefinition = components['schemas']['ReportDefinitionResponse'];
export type ReportDefinitionWish = components['schemas']['CreateReportDefinitionDto'];

const DEFINITIONS_KEY = ['report-definitions'];

/** All that reports are made by; there are few. */
export const reportDefinitionsQuery = queryOptions({
  queryKey: DEFINITIONS_KEY,
  queryFn: () =>
    everyPage((after) =>
      answerOf(
        api.GET('/api/v1/report-definitions', {
          params: { query: { 'page[size]': LONGEST_PAGE, ...(after !== undefined && { 'page[after]': after }) } },
        }),
      ),
    ),
});

export const reportDefinitionQuery = (id: string) =>
  queryOptions({
    queryKey: [...DEFINITIONS_KEY, id],
    queryFn: () => answerOf(api.GET('/api/v1/report-definitions/{id}', { params: { path: { id } } })),
  });
