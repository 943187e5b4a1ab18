import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client';
import type { components } from './schema';

export type WaitingBatch = components['schemas']['WaitingBatchResponse'];

/** The batches of history that wait for the reader: what came back first, then the oldest. Read again with every list of imports. */
export const waitingBatchesQuery = queryOptions({
  queryKey: ['imports', 'list', 'waiting'],
  queryFn: async () => (await answerOf(api.GET('/api/v1/waiting-batches'))).items,
});
