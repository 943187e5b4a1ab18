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

/** How one is told by mail. */
export const notificationSettingsQuery = queryOptions({
  queryKey: ['notification-settings'],
  queryFn: () => answerOf(api.GET('/api/v1/notification-settings')),
});

/** The calendar of due days that one has, if any; never its address. */
export const calendarFeedsQuery = queryOptions({
  queryKey: ['calendar-feeds'],
  queryFn: async () => (await answerOf(api.GET('/api/v1/calendar-feeds'))).items,
});
