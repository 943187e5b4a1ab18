import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client';
import type { components } from './schema';

export type InboxEntry = components['schemas']['InboxEntryResponse'];
export type InboxTask = components['schemas']['InboxTask'];
export type Inbox = components['schemas']['InboxResponse'];

/** All that waits for the reader. */
export const inboxQuery = queryOptions({
  queryKey: ['inbox'],
  queryFn: () => answerOf(api.GET('/api/v1/inbox')),
});
