/** The only source of "now". Rules never read it: they are given a day or a moment. */
export interface Clock {
  now(): Date;
}

/** The injection token of the clock. */
export const CLOCK = Symbol('clock');

/** The machine's clock, or one that starts at `startAt` and runs on from there, for rehearsals and tests. */
export function createClock(startAt?: string): Clock {
  if (startAt === undefined) return { now: () => new Date() };
  const shift = Date.parse(startAt) - Date.now();
  return { now: () => new Date(Date.now() + shift) };
}
