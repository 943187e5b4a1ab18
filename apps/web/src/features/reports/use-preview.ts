import type { Language } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { previewQuery } from '../../api/reports';

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
  const { data, error, isFetching, refetch } = useQuery(previewQuery(reportId, language, turn));
  // Not what the query would keep: that goes away as soon as the next one fails.
  const [shown, setShown] = useState<Preview['shown']>();
  useEffect(() => {
    if (data) setShown({ address: URL.createObjectURL(data.file), language: data.language, at: data.at });
  }, [data]);
  useRevoked(shown?.address);
  return { shown, error: error ?? undefined, isComing: isFetching, retry: () => void refetch() };
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
