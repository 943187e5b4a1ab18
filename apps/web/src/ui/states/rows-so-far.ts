/** What was asked of the server, with the answer once there is one. */
export interface Asked {
  readonly data: unknown;
  readonly error: unknown;
  readonly refetch: () => unknown;
}

/** Rows that several answers are put together of. There is nothing only when all of them are here. */
export interface RowsSoFar<T> {
  readonly rows: readonly T[];
  readonly isPending: boolean;
  /** Why some of them are not known, and how to ask for those again. */
  readonly failure: { readonly error: unknown; readonly onRetry: () => void } | undefined;
}

/** The rows that have come, and how far the rest has got. What was once there stays while it is asked for again. */
export function rowsSoFar<T>(asked: readonly Asked[], rows: readonly T[]): RowsSoFar<T> {
  const missing = asked.filter(({ data }) => data === undefined);
  const failed = missing.filter(({ error }) => error);
  const [first] = failed;
  return {
    rows,
    isPending: failed.length < missing.length,
    failure: first && { error: first.error, onRetry: () => failed.forEach(({ refetch }) => void refetch()) },
  };
}
