import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { answerOf, api } from './client';
import type { components } from './schema';

export type Session = components['schemas']['SessionResponse'];
export type SessionPerson = components['schemas']['SessionPersonResponse'];
export type HeldRole = components['schemas']['HeldRoleResponse'];
export type LentRoles = components['schemas']['LentRolesResponse'];

/** Who uses this browser, and how far their sign-in has come. Asked again when one comes back to the window. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () => answerOf(api.GET('/api/v1/sessions/current')),
  staleTime: 60_000,
});

export const useSession = () => useQuery(sessionQuery);

const LAST_PERSON = ['last-person'];

/** A step of the sign-in was taken. What somebody else has read in this browser is forgotten first. */
export function stepIn(queries: QueryClient, session: Session): void {
  if (session.stage === 'complete') {
    if (queries.getQueryData(LAST_PERSON) !== session.person?.id) forgetAnswers(queries);
    queries.setQueryData(LAST_PERSON, session.person?.id);
  }
  queries.setQueryData(sessionQuery.queryKey, session);
}

/** Signed out on purpose: nothing of the person stays in this browser. */
export function stepOut(queries: QueryClient): Promise<void> {
  forgetAnswers(queries);
  return queries.invalidateQueries(sessionQuery);
}

const forgetAnswers = (queries: QueryClient): void =>
  queries.removeQueries({ predicate: ({ queryKey: [subject] }) => subject !== 'session' && subject !== 'messages' });
