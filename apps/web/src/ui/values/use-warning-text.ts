import { parseDecimal, type Warning } from '@resolute/domain';
import { useWords } from '../../text/words';
import { useNumber } from '../use-number';
import { usePercent } from '../use-percent';

/** What is odd about a value, in a sentence. */
export function useWarningText(): (warning: Pick<Warning, 'code' | 'params'>) => string {
  const { say } = useWords();
  const printed = useNumber();
  const percent = usePercent();
  return ({ code, params }) => {
    const { limit, previous, share } = params;
    if (code === 'limit-low' || code === 'limit-high')
      return say(`values.warning-${code}`, { limit: printed(String(limit)) });
    if (code === 'jump')
      return say('values.warning-jump', {
        previous: printed(String(previous)),
        share: percent(parseDecimal(String(share))),
      });
    return say('values.warning-direction', { previous: printed(String(previous)) });
  };
}
