import { useRef } from 'react';

/** The secret of a one-time link, taken out of the address bar, so that neither history nor a shared screen keeps it. */
export function useLinkToken(): string {
  const token = useRef<string>(undefined);
  if (token.current === undefined) {
    token.current = decodeURIComponent(globalThis.location.hash.slice(1));
    globalThis.history.replaceState(globalThis.history.state, '', globalThis.location.pathname);
  }
  return token.current;
}
