import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client';
import { pagesOf } from './pages-of';
import type { components } from './schema';

export type Notification = components['schemas']['NotificationResponse'];

const ASKED_EVERY_MS = 120_000;

/** How much was not read yet. Asked again every two minutes while the window is in sight. */
export const unreadQuery = queryOptions({
  queryKey: ['notifications', 'count'],
  queryFn: async () => {
    const query = { 'page[size]': 1, unread: true };
    return (await answerOf(api.GET('/api/v1/notifications', { params: { query } }))).unread;
  },
  staleTime: 60_000,
  refetchInterval: ASKED_EVERY_MS,
});

/** What one was told, the latest first, page by page. */
export const notificationsQuery = (unread: boolean) =>
  pagesOf(['notifications', 'list', { unread }], (after) =>
    answerOf(
      api.GET('/api/v1/notifications', {
        params: { query: { ...(unread && { unread }), ...(after !== undefined && { 'page[after]': after }) } },
      }),
    ),
  );
