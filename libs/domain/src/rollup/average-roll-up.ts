import { decimalText, dividedBy, parseDecimal, plus, signOf, times, ZERO } from '../kernel/decimal';
import { areLike, type FigurePart, type FigureResult, shareOf } from './figures';

/** An average with what it was taken over, such as a number of participants; without a value when none was accepted. */
export interface AveragePart extends FigurePart {
  readonly value?: string;
  readonly weight?: string;
}

/**
 * Averages roll up with their weights: 4 over 30 answers and 2 over 10 give 140/40 = 3.5, where the plain mean would say 3.
 * Where a part with a value has no weight there is no figure, as nobody knows how much each of them stands for.
 */
export function averageRollUp(parts: readonly AveragePart[]): FigureResult {
  const known = parts.flatMap(({ value, weight, share }) => (value === undefined ? [] : [{ value, weight, share }]));
  const coverage = { rated: known.length, counted: parts.length };
  if (known.length === 0) return { kind: 'no-figure', reason: areLike(parts) ? 'no-data' : 'not-comparable', coverage };
  const weighed = known.flatMap(({ value, weight, share }) =>
    weight === undefined ? [] : [{ value: parseDecimal(value), weight: shareOf(weight, share) }],
  );
  const total = weighed.map(({ weight }) => weight).reduce(plus, ZERO);
  if (!areLike(parts) || weighed.length < known.length || signOf(total) === 0)
    return { kind: 'no-figure', reason: 'not-comparable', coverage };
  const sum = weighed.map(({ value, weight }) => times(value, weight)).reduce(plus, ZERO);
  return { kind: 'figure', value: decimalText(dividedBy(sum, total)), coverage };
}
