import { compare, parseDecimal, times, whole } from '../kernel/decimal';
import type { RuleSettings } from '../rating/rating';

/** How many of the parts that count are rated; printed with every roll-up. */
export interface Coverage {
  readonly rated: number;
  readonly counted: number;
}

/** Whether enough parts are rated: 2 of 4 are enough for 50 %, 1 of 3 is not. Compared as whole parts, never as a percentage. */
export const isCovered = ({ rated, counted }: Coverage, { leastCoverage }: RuleSettings): boolean =>
  compare(whole(rated), times(parseDecimal(leastCoverage), whole(counted))) >= 0;
