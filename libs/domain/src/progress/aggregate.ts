import { dividedBy, type Exact, parseDecimal, plus, whole, ZERO } from '../kernel/decimal';
import type { AcceptedValue, Period, RatingInput } from '../rating/rating-input';
import type { TimeAggregation } from './indicator-kind';

/** The actual A, and how many of the periods that are due it rests on. */
export interface Aggregate {
  readonly actual: Exact;
  readonly counted: number;
  readonly due: number;
}

/**
 * A of the rating rule: the accepted values of the periods up to the one that ends on d, as one number; undefined when they
 * cannot be one, because a denominator is 0 or a value is not of the sort that the aggregation takes.
 *
 * `sum` adds them: 80 and 90 give 170. `average` is their mean over the periods that have one: 80 and 90 give 85. `ratio` is
 * Σ numerator ÷ Σ denominator over those periods, never a mean of percentages: 1 of 2 and 90 of 100 give 91/102; so does an
 * average of ratios. `point` and `cumulative` are the value of the latest period alone, as a cumulative count is a sum already.
 */
export function aggregate(
  { aggregation, periods, values }: Pick<RatingInput, 'aggregation' | 'periods' | 'values'>,
  last: Period,
): Aggregate | undefined {
  const found: AcceptedValue[] = [];
  let due = 0;
  for (const period of periods) {
    due += 1;
    const value = values[period.id];
    if (value && value.kind !== 'not-applicable') found.push(value);
    if (period === last) break;
  }
  const actual = actualOf(aggregation, found);
  return actual && { actual, counted: found.length, due };
}

function actualOf(aggregation: TimeAggregation, values: readonly AcceptedValue[]): Exact | undefined {
  switch (aggregation) {
    case 'sum':
      return sumOf(values);
    case 'average':
      return meanOf(values);
    case 'ratio':
      return ratioOf(values);
    case 'point':
    case 'cumulative':
      return numberOf(values.at(-1));
  }
}

function numberOf(value: AcceptedValue | undefined): Exact | undefined {
  if (value?.kind === 'number') return parseDecimal(value.value);
  return value?.kind === 'ratio' ? ratioOf([value]) : undefined;
}

function sumOf(values: readonly AcceptedValue[]): Exact | undefined {
  let sum = ZERO;
  for (const value of values) {
    if (value.kind !== 'number') return undefined;
    sum = plus(sum, parseDecimal(value.value));
  }
  return sum;
}

function meanOf(values: readonly AcceptedValue[]): Exact | undefined {
  if (values[0]?.kind === 'ratio') return ratioOf(values);
  const sum = sumOf(values);
  return sum && values.length > 0 ? dividedBy(sum, whole(values.length)) : undefined;
}

/** Σ numerator ÷ Σ denominator: 1 of 2 and 9 of 10 give 10 of 12. */
function ratioOf(values: readonly AcceptedValue[]): Exact | undefined {
  let [numerator, denominator] = [ZERO, ZERO];
  for (const value of values) {
    if (value.kind !== 'ratio') return undefined;
    numerator = plus(numerator, parseDecimal(value.numerator));
    denominator = plus(denominator, parseDecimal(value.denominator));
  }
  return denominator.over === 0n ? undefined : dividedBy(numerator, denominator);
}
