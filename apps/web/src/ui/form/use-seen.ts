import { useState } from 'react';
import { isProblem } from '../../api/problem';

/**
 * Keeps the version that the person has seen: a newer one takes its place only once it was shown to them. `theirs` is what
 * somebody else has saved in the meantime.
 */
export function useSeen<T>(begun: T, readAgain: () => Promise<T>) {
  const [seen, setSeen] = useState(begun);
  const [isOvertaken, setOvertaken] = useState(false);
  const change = async <R>(send: (seen: T) => Promise<R>): Promise<R> => {
    try {
      return await send(seen);
    } catch (error) {
      if (isProblem(error, 'row/stale')) {
        setSeen(await readAgain());
        setOvertaken(true);
      }
      throw error;
    }
  };
  return { theirs: isOvertaken ? seen : undefined, change };
}
