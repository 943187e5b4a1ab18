import { dividedBy, type Exact, ONE, plus, quotientText, times, ZERO } from '../kernel/decimal';

/** A mean that is not divided yet: Σ weight × value over Σ weight, both exact, whatever the order of the parts. */
export interface WeightedSum {
  readonly sum: Exact;
  readonly weight: Exact;
}

export const NOTHING: WeightedSum = { sum: ZERO, weight: ZERO };

/** 0.5 with weight 3 after 1 with weight 1 gives 2.5 over 4. */
export const withPart = (total: WeightedSum, weight: Exact, value: Exact): WeightedSum => ({
  sum: plus(total.sum, weight === ONE ? value : times(weight, value)),
  weight: plus(total.weight, weight),
});

/** The mean half-even to 20 significant digits: 2.5 over 4 is 0.625; undefined when nothing weighs anything. */
export const meanText = ({ sum, weight }: WeightedSum): string | undefined =>
  weight.over === 0n ? undefined : quotientText(dividedBy(sum, weight));
