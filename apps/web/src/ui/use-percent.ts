import { type Exact, fixedText, parseDecimal, times, whole } from '@resolute/domain';
import { useWords } from '../text/words';

const MOST_DECIMALS = 2;
const HUNDRED = whole(100);

/** A share as the reader reads it: 0.25 is "25 %", 0.125 is "12.5 %". */
export function usePercent(): (share: string | Exact) => string {
  const { say } = useWords();
  return (share) => {
    const exact = typeof share === 'string' ? parseDecimal(share) : share;
    return say('results.percent', { value: Number(fixedText(times(exact, HUNDRED), MOST_DECIMALS)) });
  };
}
