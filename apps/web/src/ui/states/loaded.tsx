import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Failed } from './failed';
import { Loading } from './loading';

interface LoadedProps<T> {
  readonly query: Pick<UseQueryResult<T>, 'data' | 'error' | 'refetch'>;
  /** What is being loaded, as a person would call it: "people". */
  readonly what: string;
  readonly children: (loaded: T) => ReactNode;
}

/** What has come, or how far it has got. What was once there stays while it is asked for again. */
export function Loaded<T>({ query: { data, error, refetch }, what, children }: LoadedProps<T>) {
  if (data !== undefined) return children(data);
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  return <Loading what={what} />;
}
