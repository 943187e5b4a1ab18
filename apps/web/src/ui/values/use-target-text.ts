import type { Cell } from '../../api/cells';
import { useWords } from '../../text/words';
import { titleText } from '../title-text';
import { useNumber } from '../use-number';

/** The target that is in force, as short as it can be said: "54", "90 – 95", a step, or a dash. */
export function useTargetText(): (cell: Pick<Cell, 'target' | 'indicator'>) => string {
  const { say, language } = useWords();
  const printed = useNumber();
  return ({ target, indicator }) => {
    if (!target) return '–';
    if (target.value !== null) return boundText(printed(target.value), indicator.kind);
    if (target.low !== null && target.high !== null)
      return say('values.range', { low: printed(target.low), high: printed(target.high) });
    const step = indicator.steps?.find(({ code }) => code === target.step);
    return step ? titleText(step.title, language).text : '–';
  };
}

function boundText(value: string, kind: Cell['indicator']['kind']): string {
  if (kind === 'at-least') return `≥ ${value}`;
  return kind === 'at-most' ? `≤ ${value}` : value;
}
