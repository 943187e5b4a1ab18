import type { Language } from '@resolute/domain';
import { useCallback, useEffect, useState } from 'react';
import { previewOf } from '../../api/reports';

export interface Preview {
  /** The last one that came; it stays until the next one is there. */
  readonly shown: { readonly address: string; readonly language: Language; readonly at: string } | undefined;
  /** Why the last try failed. */
  readonly error: unknown;
  readonly isComing: boolean;
  readonly retry: () => void;
}

/** The document as it would look now, fetched anew when the language changes and after each text that was saved. */
export function usePreview(reportId: string, language: Language, turn: number): Preview {
  const [shown, setShown] = useState<Preview['shown']>();
  const [state, setState] = useState<{ error: unknown; isComing: boolean }>({ error: undefined, isComing: true });
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was saved and who asks again change nothing but the moment
  useEffect(() => {
    const asked = new AbortController();
    setState({ error: undefined, isComing: true });
    previewOf(reportId, language, asked.signal).then(
      (file) => {
        if (asked.signal.aborted) return;
        setShown({ address: URL.createObjectURL(file), language, at: new Date().toISOString() });
        setState({ error: undefined, isComing: false });
      },
      (error: unknown) => {
        if (!asked.signal.aborted) setState({ error, isComing: false });
      },
    );
    return () => asked.abort();
  }, [reportId, language, turn, tries]);
  useRevoked(shown?.address);
  return { shown, ...state, retry: useCallback(() => setTries((last) => last + 1), []) };
}

/** Long enough for a viewer to have read it. */
const AFTERWARDS_MS = 60_000;

/** Gives the memory of a file back some time after another one has taken its place. */
function useRevoked(address: string | undefined): void {
  useEffect(() => {
    if (address === undefined) return undefined;
    return () => void setTimeout(() => URL.revokeObjectURL(address), AFTERWARDS_MS);
  }, [address]);
}
