import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isProblem, NoAnswerError } from '../api/problem';
import { sessionQuery } from '../api/session';

/** Who turns out to be signed out is asked to sign in again, wherever that was noticed. */
export function makeQueryClient(): QueryClient {
  const onError = (error: unknown): void => {
    if (isProblem(error, 'access/not-signed-in', 'access/second-factor-missing'))
      void client.invalidateQueries(sessionQuery);
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      // A refusal stays a refusal; only silence is worth another try.
      queries: { retry: (count, error) => error instanceof NoAnswerError && count < 2, staleTime: 10_000 },
      // An offline browser says so at once, rather than sending a form some time later.
      mutations: { networkMode: 'always', retry: false },
    },
  });
  return client;
}
