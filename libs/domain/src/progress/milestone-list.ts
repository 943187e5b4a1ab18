import type { LocalDate } from '../calendar/local-date';
import { dividedBy, type Exact, parseDecimal, plus, ZERO } from '../kernel/decimal';
import type { Stage } from '../rating/rating-input';
import type { Position } from './position';

/**
 * Where a list of stages stands: the weight of what was accepted against the weight of what is due by d. Stages of 0.3 and
 * 0.4 are due, the first is accepted: A 0.3, X 0.7, q = 0.4286. Undefined when a stage was accepted that the list does not have.
 */
export function stagesPosition(
  stages: readonly Stage[],
  accepted: readonly string[],
  d: LocalDate,
): Position | undefined {
  const known = new Set(stages.map(({ id }) => id));
  if (!accepted.every((id) => known.has(id))) return undefined;
  const actual = weightOf(stages.filter(({ id }) => accepted.includes(id)));
  const expected = weightOf(stages.filter(({ due }) => due <= d));
  return { kind: 'pace', actual, expected, progress: actual, pace: dividedBy(actual, expected), flags: [] };
}

/** Whether at least one stage with a weight is due by the day; before that, no pace can be expected. */
export const isAnyStageDue = (stages: readonly Stage[], d: LocalDate): boolean =>
  stages.some(({ due, weight }) => due <= d && parseDecimal(weight).over !== 0n);

const weightOf = (stages: readonly Stage[]): Exact =>
  stages.reduce((sum, { weight }) => plus(sum, parseDecimal(weight)), ZERO);
