import type { AcceptedValue } from '@resolute/domain';
import type { Say } from '../../text/wording';
import { useWords } from '../../text/words';
import { useFigures } from '../ratings/use-figures';

const NOTHING = '–';

/** An accepted value in whichever form it has: a number, a ratio with both its numbers, yes or no, a step, stages, a judgement. */
export function useValueText(): (value: AcceptedValue | undefined) => string {
  const { say } = useWords();
  const { exact } = useFigures();
  return (value) => {
    if (!value) return NOTHING;
    if (value.kind === 'number') return exact(value.value);
    if (value.kind === 'ratio') return `${exact(value.numerator)} ÷ ${exact(value.denominator)}`;
    return inWords(value, say);
  };
}

function inWords(value: Exclude<AcceptedValue, { kind: 'number' | 'ratio' }>, say: Say): string {
  switch (value.kind) {
    case 'stages':
      return say('ratings.value-stages', { count: value.accepted.length });
    case 'yes-no':
      return value.value ? say('ratings.value-yes') : say('ratings.value-no');
    case 'step':
      return value.value;
    case 'judgement':
      return say(`ratings.mark-${value.rating}`);
    case 'not-applicable':
      return say('ratings.reason-not-applicable');
  }
}
