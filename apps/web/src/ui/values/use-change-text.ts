import { decimalText, parseDecimal } from '@resolute/domain';
import type { ActualContent } from '../../api/actuals';
import { useNumber } from '../use-number';
import { changeSince } from './figure-of';
import { shortened } from './use-value-text';

type Figures = Pick<ActualContent, 'value' | 'numerator' | 'denominator'>;

/** How far a value has moved, always with its sign, and 0 without one; an empty text where nothing can be compared. */
export function useChangeText(): (now: Figures, before: Figures | null) => string {
  const printed = useNumber();
  return (now, before) => {
    const change = changeSince(now, before);
    if (!change) return '';
    if (change.sign === 0) return printed('0');
    const text = printed(decimalText(now.value === null ? parseDecimal(shortened(change.by)) : change.by));
    return change.sign > 0 ? `+${text}` : text;
  };
}
