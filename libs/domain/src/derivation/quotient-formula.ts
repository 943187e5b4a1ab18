import { compare, parseDecimal, ZERO } from '../kernel/decimal';
import { isFlow } from '../progress/indicator-kind';
import type { Rated, RatingInput } from '../rating/rating-input';
import type { DerivationTerm, Formula } from './derivation.types';

/**
 * By which formula p and q were found: a level with a baseline by the way from it, (A − B) ÷ (T − B); a flow, a list and a
 * growth without a baseline by the plain share, A ÷ T; a decline without a baseline by the share turned round, T ÷ A.
 */
export function progressFormula({ kind, aggregation, baseline }: RatingInput): Formula {
  if (isFlow(aggregation) || kind === 'milestone-list') return 'share';
  if (baseline) return 'way-from-baseline';
  return kind === 'decrease' ? 'share-inverted' : 'share';
}

/** By which formula s was found, with its numbers: what is missing as a share of the threshold, or plainly where that is 0. */
export function shortfallFormula(
  { kind, target }: RatingInput,
  { actual = '0', expected }: Rated,
): { formula: Formula; terms: readonly DerivationTerm[] } {
  const A: DerivationTerm = { name: 'A', value: actual };
  if (kind === 'parity') return { formula: 'distance-from-one', terms: [A] };
  if (target && 'low' in target) {
    const band: DerivationTerm[] = [
      { name: 'lo', value: target.low },
      { name: 'hi', value: target.high },
    ];
    return { formula: 'outside-band', terms: [A, ...band] };
  }
  const X: DerivationTerm[] = expected === undefined ? [] : [{ name: 'X', value: expected }];
  const isRelative = expected !== undefined && compare(parseDecimal(expected), ZERO) !== 0;
  return { formula: isRelative ? 'shortfall' : 'difference', terms: [A, ...X] };
}
