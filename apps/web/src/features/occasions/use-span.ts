import { parseLocalDate } from '@resolute/domain';
import type { Occasion } from '../../api/indicators';
import { useWords } from '../../text/words';

/** The days of a meeting: "25 May 2026 to 29 May 2026", or the only one. */
export function useSpan(): (occasion: Pick<Occasion, 'fromDay' | 'toDay'>) => string {
  const { say, day } = useWords();
  return ({ fromDay, toDay }) => {
    const from = day(parseLocalDate(fromDay));
    return fromDay === toDay ? from : say('occasions.span', { from, to: day(parseLocalDate(toDay)) });
  };
}
