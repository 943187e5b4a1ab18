import type { TimeAggregation } from '../progress/indicator-kind';
import type { Coverage } from '../rollup/coverage';
import type { Period, RatingInput } from './rating-input';

/** These look at the latest period alone; the others pool every period up to it. */
const OF_ONE_PERIOD: readonly TimeAggregation[] = ['point', 'cumulative'];

/**
 * How many of the parts behind A have an accepted value: of the period that ends on d for a level, of all periods up to it for
 * what is pooled over time. Ten secretariats in Q1 and eight of ten in Q2 make 18 of 20 for a sum, 8 of 10 for a level. An
 * indicator that one unit reports has no parts: 0 of 0, which is as whole as can be.
 */
export function partCoverage({ coverage, periods, aggregation }: RatingInput, last: Period): Coverage {
  if (!coverage) return { rated: 0, counted: 0 };
  const ids = OF_ONE_PERIOD.includes(aggregation)
    ? [last.id]
    : periods.slice(0, periods.indexOf(last) + 1).map(({ id }) => id);
  let [rated, counted] = [0, 0];
  for (const id of ids) {
    rated += coverage[id]?.rated ?? 0;
    counted += coverage[id]?.counted ?? 0;
  }
  return { rated, counted };
}
