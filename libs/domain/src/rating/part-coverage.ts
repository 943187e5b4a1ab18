import { isPooled } from '../progress/indicator-kind';
import type { Coverage } from '../rollup/coverage';
import type { Period, RatingInput } from './rating-input';

/**
 * How many of the parts behind A have an accepted value: of the period that ends on d for a level, of all periods up to it for
 * what is pooled over time. Ten secretariats in Q1 and eight of ten in Q2 make 18 of 20 for a sum, 8 of 10 for a level. An
 * indicator that one unit reports has no parts: 0 of 0, which is as whole as can be.
 */
export function partCoverage({ coverage, periods, aggregation }: RatingInput, last: Period): Coverage {
  if (!coverage) return { rated: 0, counted: 0 };
  const reached = isPooled(aggregation) ? periods.slice(0, periods.indexOf(last) + 1) : [last];
  let [rated, counted] = [0, 0];
  for (const { id } of reached) {
    rated += coverage[id]?.rated ?? 0;
    counted += coverage[id]?.counted ?? 0;
  }
  return { rated, counted };
}
