import { decimalText, plus, ZERO } from '../kernel/decimal';
import { areLike, type FigurePart, type FigureResult, shareOf } from './figures';

/** A figure that adds up; without a value when none was accepted. */
export interface SumPart extends FigurePart {
  readonly value?: string;
}

/** Sums add, a contribution with its share: 40, and 60 with a share of 0.5, give 70. A part without a value is not a zero. */
export function sumRollUp(parts: readonly SumPart[]): FigureResult {
  const known = parts.flatMap(({ value, share }) => (value === undefined ? [] : [shareOf(value, share)]));
  const coverage = { rated: known.length, counted: parts.length };
  if (!areLike(parts)) return { kind: 'no-figure', reason: 'not-comparable', coverage };
  if (known.length === 0) return { kind: 'no-figure', reason: 'no-data', coverage };
  return { kind: 'figure', value: decimalText(known.reduce(plus, ZERO)), coverage };
}
