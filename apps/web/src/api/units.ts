import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client';
import { everyPage, LONGEST_PAGE } from './every-page';
import type { components } from './schema';

export type Unit = components['schemas']['UnitResponse'];

/** All units and study groups, as a tree and a choice need them whole; SG2 stands before SG13. */
export const unitsQuery = queryOptions({
  queryKey: ['units'],
  queryFn: async () => (await everyPage(pageOfUnits)).toSorted((a, b) => inNaturalOrder(a.code, b.code)),
  staleTime: 60_000,
});

const pageOfUnits = (after: string | undefined) =>
  answerOf(
    api.GET('/api/v1/units', {
      params: { query: { 'page[size]': LONGEST_PAGE, ...(after !== undefined && { 'page[after]': after }) } },
    }),
  );

const { compare: inNaturalOrder } = new Intl.Collator('en', { numeric: true });
