import type { QueryClient } from '@tanstack/react-query';

/** Ratings are counted by a job, within seconds; what is read at once may still be the old ones. */
const COUNTED_AFTER_MS = 4_000;

const askAgain = (queries: QueryClient): Promise<void> => queries.invalidateQueries({ queryKey: ['ratings'] });

/** After a value was accepted, a target set or a link drawn: ratings, roll-ups and what is overdue are read anew, now and once counted. */
export function ratingsChanged(queries: QueryClient): Promise<void> {
  setTimeout(() => void askAgain(queries), COUNTED_AFTER_MS);
  return askAgain(queries);
}
