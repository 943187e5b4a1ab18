import { compare, type Exact, minus, ONE, parseDecimal, ZERO } from '../kernel/decimal';
import type { IndicatorKind } from '../progress/indicator-kind';

/** Where the indicator wants to be. */
export interface Aim {
  readonly kind: IndicatorKind;
  readonly target?: string;
  readonly band?: { readonly low: string; readonly high: string };
}

/**
 * Whether a value went the wrong way since the one before: below it for an increase, above it for a decrease. A threshold has
 * two sides and no way, so there only what lies farther outside counts: at least 90, from 95 to 91 is no move away, from 95
 * to 89 is one, from 80 to 85 is none. Kinds that are not numbers move nowhere.
 */
export function movesAway(value: Exact, before: Exact, aim: Aim): boolean {
  if (aim.kind === 'increase') return compare(value, before) < 0;
  if (aim.kind === 'decrease') return compare(value, before) > 0;
  const bounds = boundsOf(aim);
  return compare(outside(value, bounds), outside(before, bounds)) > 0;
}

interface Bounds {
  readonly low?: Exact;
  readonly high?: Exact;
}

function boundsOf({ kind, target, band }: Aim): Bounds {
  if (kind === 'at-least') return target === undefined ? {} : { low: parseDecimal(target) };
  if (kind === 'at-most') return target === undefined ? {} : { high: parseDecimal(target) };
  if (kind !== 'within' && kind !== 'parity') return {};
  if (band) return { low: parseDecimal(band.low), high: parseDecimal(band.high) };
  return kind === 'parity' ? { low: ONE, high: ONE } : {};
}

/** How far outside its bounds a value lies; 0 within them. */
function outside(value: Exact, { low, high }: Bounds): Exact {
  if (low && compare(value, low) < 0) return minus(low, value);
  if (high && compare(value, high) > 0) return minus(value, high);
  return ZERO;
}
