/** It took longer than there was patience for. */
export class TookTooLong extends Error {
  readonly code = 'health/timed-out';

  constructor(milliseconds: number) {
    super(`No answer within ${milliseconds} ms`);
    this.name = 'TookTooLong';
  }
}

/** The outcome of `work`, or `TookTooLong` when there is none in time; the work itself is not stopped. */
export async function within<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TookTooLong(milliseconds)), milliseconds);
  });
  try {
    return await Promise.race([work(), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
