import { QueryClient } from '@tanstack/react-query';
import { NoAnswerError } from '../api/problem';
import { sessionQuery } from '../api/session';
import { whenSignInEnded } from '../api/sign-in-ended';

/**
 * Who turns out to be signed out is asked to sign in again, wherever that was noticed: forms, files and what is done to many
 * rows at once pass by the caches here.
 */
export function makeQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      // A refusal stays a refusal; only silence is worth another try.
      queries: { retry: (count, error) => error instanceof NoAnswerError && count < 2, staleTime: 10_000 },
      // An offline browser says so at once, rather than sending a form some time later.
      mutations: { networkMode: 'always', retry: false },
    },
  });
  whenSignInEnded(() => void client.invalidateQueries(sessionQuery));
  return client;
}
