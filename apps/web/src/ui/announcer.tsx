import { VisuallyHidden } from '@mantine/core';
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

const AnnounceContext = createContext<(sentence: string) => void>(() => undefined);

/** Says aloud what has changed, for those who do not see it. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [{ sentence, turn }, setSaid] = useState({ sentence: '', turn: 0 });
  const announce = useCallback((next: string) => setSaid((last) => ({ sentence: next, turn: last.turn + 1 })), []);
  return (
    <AnnounceContext value={announce}>
      {children}
      {/* A new element each time: the same sentence twice would not be read again. */}
      <VisuallyHidden role="status" aria-live="polite">
        <span key={turn}>{sentence}</span>
      </VisuallyHidden>
    </AnnounceContext>
  );
}

export const useAnnounce = (): ((sentence: string) => void) => useContext(AnnounceContext);
