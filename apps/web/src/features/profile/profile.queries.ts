import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import type { components } from '../../api/schema';

export type OwnSession = components['schemas']['OwnSessionResponse'];

/** Where else one is signed in; asked afresh each time that it is looked at. */
export const ownSessionsQuery = queryOptions({
  queryKey: ['own-sessions'],
  queryFn: async () => (await answerOf(api.GET('/api/v1/sessions'))).items,
  staleTime: 0,
});
