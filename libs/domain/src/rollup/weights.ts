import { type Exact, ONE, parseDecimal, signOf, times } from '../kernel/decimal';
import type { PartTerms } from './roll-up.types';

/**
 * What each part weighs: its weight if all siblings have one, else 1, times its share. Weights 3 and 1 make three quarters and
 * one quarter of a mean; the mean divides by their sum, which normalises them without rounding. All siblings are asked, also
 * those that do not count or are not rated, so that a due day that passes never changes how the others are weighed.
 */
export function weighing(siblings: readonly PartTerms[]): (part: PartTerms) => Exact {
  const isWeighted = siblings.every(({ weight }) => weight !== undefined);
  return ({ weight, share }) => {
    const own = isWeighted && weight !== undefined ? notNegative(weight) : ONE;
    return share === undefined ? own : times(own, notNegative(share));
  };
}

function notNegative(text: string): Exact {
  const value = parseDecimal(text);
  if (signOf(value) < 0) throw new RangeError(`Below zero: ${text}`);
  return value;
}
