import { compare, type Exact, fixedText, minus, parseDecimal, times, whole } from '../kernel/decimal';
import type { RuleSettings } from './rating';
import type { Rated } from './rating-input';

const HUNDRED = whole(100);

/**
 * A quotient as a percentage, half-even to so many decimals, but never up to or over a threshold that it has not reached:
 * 0.8996 to one decimal prints 89.9, as 90.0 would look green.
 */
export function percentText(quotient: string, decimals: number, thresholds: readonly string[]): string {
  const exact = parseDecimal(quotient);
  const missed = thresholds.map(parseDecimal).filter((threshold) => compare(exact, threshold) < 0);
  return heldBelow(exact, decimals, missed);
}

/**
 * A progress, an achievement or a mean pace as a percentage, away from every threshold of the rule: 0.8996 prints 89.9, 1.1496
 * prints 114.9. A critical part may hold a result at amber whatever the mean says, so its colour does not bound its mean pace.
 */
export const percentUnderRule = (quotient: string, settings: RuleSettings, decimals: number): string =>
  percentText(quotient, decimals, [settings.atRiskFrom, settings.onTrackFrom, settings.exceededFrom]);

/**
 * The pace of a rating as a percentage. The stored pace is itself rounded, so what it missed is read from the colour: a pace
 * that is less than 0.9 by its fortieth digit is stored as 0.9, amber, and prints 89.9.
 */
export function paceText({ pace, rating }: Pick<Rated, 'pace' | 'rating'>, settings: RuleSettings, decimals: number) {
  if (pace === undefined) return undefined;
  const missed = {
    'on-track': [],
    'at-risk': [settings.onTrackFrom],
    'off-track': [settings.atRiskFrom, settings.onTrackFrom],
  }[rating];
  return heldBelow(parseDecimal(pace), decimals, missed.map(parseDecimal));
}

/** Rounded, and taken down by as many last digits as the lowest threshold that was missed asks for: never more than a few. */
function heldBelow(quotient: Exact, decimals: number, missed: readonly Exact[]): string {
  const step: Exact = { over: 1n, under: 10n ** BigInt(decimals) };
  let text = fixedText(times(quotient, HUNDRED), decimals);
  while (missed.some((threshold) => compare(parseDecimal(text), times(threshold, HUNDRED)) >= 0)) {
    text = fixedText(minus(parseDecimal(text), step), decimals);
  }
  return text;
}
