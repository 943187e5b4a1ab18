import { parseDecimal } from '../kernel/decimal';
import type { AcceptedValue, DatedValue, Period, RatingInput, Target } from '../rating/rating-input';
import { aggregate } from './aggregate';
import { judgedPosition, stepPosition, yesNoPosition } from './decided';
import { flowPosition } from './flow';
import { type IndicatorKind, isFlow } from './indicator-kind';
import { levelPosition } from './level';
import { stagesPosition } from './milestone-list';
import type { Position } from './position';
import { parityTest, thresholdTest, withinTest } from './threshold-test';

/** What the gates found: the period that ends on d, its value, and the target in force. */
export interface Evaluated {
  readonly period: Period;
  readonly value: AcceptedValue;
  readonly target: Target;
}

/** A position, and for a flow how many periods it rests on. */
export interface Found {
  readonly position: Position;
  readonly periods?: { readonly counted: number; readonly due: number };
}

/** Where the indicator stands on d; undefined when its values cannot be compared with its target. */
export function positionOf(input: RatingInput, evaluated: Evaluated): Found | undefined {
  const { kind } = input;
  if (isDirection(kind)) {
    return 'value' in evaluated.target ? targetPosition(input, kind, evaluated.target, evaluated.period) : undefined;
  }
  return found(
    kind === 'parity' || kind === 'within' ? bandPosition(input, evaluated) : decidedPosition(input, evaluated),
  );
}

type Direction = 'increase' | 'decrease' | 'at-least' | 'at-most';

const isDirection = (kind: IndicatorKind): kind is Direction =>
  kind === 'increase' || kind === 'decrease' || kind === 'at-least' || kind === 'at-most';

const TAKES = { 'milestone-list': 'stages', 'yes-no': 'yes-no', ordinal: 'step', qualitative: 'judgement' } as const;

function decidedPosition(input: RatingInput, { period, value, target }: Evaluated): Position | undefined {
  if (TAKES[input.kind as keyof typeof TAKES] !== value.kind) return undefined;
  if (value.kind === 'stages') return stagesPosition(input.stages ?? [], value.accepted, period.to);
  if (value.kind === 'yes-no') return yesNoPosition(value.value);
  if (value.kind === 'judgement') return judgedPosition(value.rating);
  return value.kind === 'step' && 'step' in target
    ? stepPosition(input.steps ?? [], value.value, target.step)
    : undefined;
}

function bandPosition(input: RatingInput, { period, target }: Evaluated): Position | undefined {
  const sum = aggregate(input, period);
  if (sum && input.kind === 'parity') return parityTest(sum.actual, input);
  if (!sum || !('low' in target)) return undefined;
  return withinTest(sum.actual, [parseDecimal(target.low), parseDecimal(target.high)], input);
}

function targetPosition(input: RatingInput, kind: Direction, target: DatedValue, period: Period): Found | undefined {
  const sum = aggregate(input, period);
  if (!sum) return undefined;
  const { tolerance, absoluteTolerance, baseline, milestones = [] } = input;
  const d = period.to;
  if (isFlow(input.aggregation)) {
    const all = input.periods.length;
    const position = flowPosition({ kind, sum, all, d, milestones, target, tolerance, absoluteTolerance });
    return { position, periods: { counted: sum.counted, due: sum.due } };
  }
  const { actual } = sum;
  if (kind === 'at-least' || kind === 'at-most') {
    return found(thresholdTest(kind, actual, parseDecimal(target.value), input));
  }
  return found(levelPosition({ kind, actual, d, baseline, milestones, target, tolerance, absoluteTolerance }));
}

const found = (position: Position | undefined): Found | undefined => position && { position };
