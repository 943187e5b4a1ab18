const WINDOW_MS = 15 * 60_000;
const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = WINDOW_MS;

/** Failed tries within the last quarter of an hour: how many, and when the last one was. */
export interface Tries {
  readonly count: number;
  readonly last: Date | null;
}

export const TRIES_OF_A_PAIR = 5;
export const TRIES_OF_AN_ADDRESS = 50;
export const windowStart = (now: Date): Date => new Date(now.getTime() - WINDOW_MS);

/**
 * How many milliseconds are still to be waited before another try. The first `free` ones cost nothing; each further one
 * waits 30 s, 60 s, 120 s … up to 15 min after the one before.
 */
export function stillToWait({ count, last }: Tries, free: number, now: Date): number {
  if (count < free || last === null) return 0;
  const wait = Math.min(FIRST_WAIT_MS * 2 ** (count - free), LONGEST_WAIT_MS);
  return Math.max(0, last.getTime() + wait - now.getTime());
}
