import type { Derivation, DerivationStep } from '@resolute/domain';
import { Decimal } from 'decimal.js';
import type { Telling } from '../text/telling';

type ByShortfall = Extract<Derivation['verdict'], { readonly by: 'shortfall' }>;

const DECIMALS = 1;
/** Of a plain difference, which is printed as every other figure is. */
const PLACES = 2;
const SIGNIFICANT = 3;

/** Against a threshold of 0 nothing can be taken as a share. */
const isShare = ({ formula }: DerivationStep): boolean => formula !== 'difference';

/**
 * What is missing, away from 0, so that none is printed as less than it is: 0.00402 is 0.5%. With as many decimals as its
 * tolerance, so that it is never printed over one that it keeps. Undefined where nothing is missing.
 */
export function shortfallText(
  step: DerivationStep,
  verdict: Derivation['verdict'],
  { figure, percent }: Telling,
): string | undefined {
  const shortfall = new Decimal(step.result);
  if (shortfall.lessThanOrEqualTo(0)) return undefined;
  if (!isShare(step)) return figure(roundedUp(shortfall).toFixed());
  const tolerated = verdict.by === 'shortfall' ? new Decimal(verdict.amber).times(100).decimalPlaces() : 0;
  return percent(shortfall.times(100).toDecimalPlaces(Math.max(DECIMALS, tolerated), Decimal.ROUND_UP).toFixed());
}

const roundedUp = (difference: Decimal): Decimal =>
  difference.lessThan(1)
    ? difference.toSignificantDigits(SIGNIFICANT, Decimal.ROUND_UP)
    : difference.toDecimalPlaces(PLACES, Decimal.ROUND_UP);

/** How much may be missing before it is off track. */
export const toleranceText = (step: DerivationStep, { amber }: ByShortfall, { figure, percent }: Telling): string =>
  isShare(step) ? percent(new Decimal(amber).times(100).toFixed()) : figure(amber);
