import { dividedBy, parseDecimal, quotientText, ZERO } from '../kernel/decimal';
import type { AcceptedValue } from '../rating/rating-input';

/**
 * An accepted value as one number for a line: a number as it is, a ratio divided, 19 of 100 as 0.19. Undefined for what is no
 * number, and for a ratio over 0.
 */
export function numberOf(value: AcceptedValue | undefined): string | undefined {
  if (value?.kind === 'number') return value.value;
  if (value?.kind !== 'ratio') return undefined;
  const denominator = parseDecimal(value.denominator);
  if (denominator.over === ZERO.over) return undefined;
  return quotientText(dividedBy(parseDecimal(value.numerator), denominator));
}
