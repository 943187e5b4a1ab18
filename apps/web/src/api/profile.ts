import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api, ifMatch } from './client';
import type { components } from './schema';
import { type Session, sessionQuery } from './session';

export type ProfileChange = components['schemas']['ProfileChangeDto'];

/** Changes how the product speaks to the person who is signed in; takes effect as soon as it is kept. */
export function useProfileChange() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (body: ProfileChange) => {
      const { person } = await queries.fetchQuery(sessionQuery);
      return answerOf(api.PATCH('/api/v1/profile', { params: { header: ifMatch(person?.version ?? 0) }, body }));
    },
    onSuccess: (profile) =>
      queries.setQueryData<Session>(sessionQuery.queryKey, (session) =>
        session?.person ? { ...session, person: { ...session.person, ...profile } } : session,
      ),
    onError: () => queries.invalidateQueries(sessionQuery),
  });
}
