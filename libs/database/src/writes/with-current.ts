import { DomainError } from '@resolute/domain';

/** Adds to a change that came too late the row as it stands now, so that the caller can compare. */
export async function withCurrent<T>(change: Promise<T>, read: () => Promise<unknown>): Promise<T> {
  try {
    return await change;
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'row/stale') throw error;
    throw new DomainError(error.code, { params: error.params, current: await read(), cause: error });
  }
}
