import { isProblem, type ProblemError } from './problem';

const listeners = new Set<() => void>();

/** Calls back whenever the server no longer knows who asks, whichever request found that out. Answers how to stop it. */
export function whenSignInEnded(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The refusal as it goes on to whoever sent the request, once those who wait for the end of the sign-in have heard of it. */
export function heard(refusal: ProblemError): ProblemError {
  if (isProblem(refusal, 'access/not-signed-in', 'access/second-factor-missing'))
    for (const listener of listeners) listener();
  return refusal;
}
