import { decimalText, dividedBy, plus, signOf, ZERO } from '../kernel/decimal';
import { areLike, type FigurePart, type FigureResult, shareOf } from './figures';

/** A ratio by what it is made of; without figures when none were accepted. */
export interface RatioPart extends FigurePart {
  readonly of?: { readonly numerator: string; readonly denominator: string };
}

/**
 * Ratios roll up as Σ numerator ÷ Σ denominator, never as a mean of percentages: 9 of 10 and 10 of 90 give 19/100 = 0.19,
 * where the mean would say 0.51. Nothing can be compared where the denominators add up to 0.
 */
export function ratioRollUp(parts: readonly RatioPart[]): FigureResult {
  const known = parts.flatMap(({ of, share }) => (of === undefined ? [] : [{ ...of, share }]));
  const coverage = { rated: known.length, counted: parts.length };
  if (!areLike(parts)) return { kind: 'no-figure', reason: 'not-comparable', coverage };
  if (known.length === 0) return { kind: 'no-figure', reason: 'no-data', coverage };
  const numerator = known.map((part) => shareOf(part.numerator, part.share)).reduce(plus, ZERO);
  const denominator = known.map((part) => shareOf(part.denominator, part.share)).reduce(plus, ZERO);
  if (signOf(denominator) === 0) return { kind: 'no-figure', reason: 'not-comparable', coverage };
  return { kind: 'figure', value: decimalText(dividedBy(numerator, denominator)), coverage };
}
