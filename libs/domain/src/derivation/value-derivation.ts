import { type BreakdownFault, type BreakdownPart, type BreakdownRule, checkBreakdown } from '../entry/breakdown-check';
import { decimalText, parseDecimal, plus, ZERO } from '../kernel/decimal';
import { numberOf } from '../measurement/number-of';
import type { AcceptedValue, RatingInput } from '../rating/rating-input';
import type { AcceptanceState } from '../workflow/acceptance-lifecycle';
import type { DerivationStep } from './derivation.types';

/** One value of one unit, as far as it can be worked out. */
export interface ValueToDerive {
  readonly value: AcceptedValue | undefined;
  readonly periodId: string;
  /** Of a list of stages, with their weights. */
  readonly stages?: readonly Pick<NonNullable<RatingInput['stages']>[number], 'id' | 'weight'>[];
}

/**
 * How a value came from what was entered: a number as it is, 19 of 100 as 19 ÷ 100 = 0.19, stages as the sum of their weights.
 * Undefined for what is no number, and for a ratio over 0.
 */
export function valueStep({ value, periodId, stages = [] }: ValueToDerive): DerivationStep | undefined {
  if (value?.kind === 'stages') {
    const reached = stages.filter(({ id }) => value.accepted.includes(id));
    const result = decimalText(reached.map(({ weight }) => parseDecimal(weight)).reduce(plus, ZERO));
    const terms = reached.map(({ id, weight }) => ({ name: 'weight' as const, value: weight, stageId: id }));
    return { symbol: 'A', formula: 'weights-of-stages', terms, result };
  }
  const result = numberOf(value);
  if (result === undefined) return undefined;
  if (value?.kind !== 'ratio')
    return { symbol: 'A', formula: 'latest-value', terms: [{ name: 'value', value: result, periodId }], result };
  const terms = [
    { name: 'numerator' as const, value: value.numerator, periodId },
    { name: 'denominator' as const, value: value.denominator, periodId },
  ];
  return { symbol: 'A', formula: 'pooled-ratio', terms, result };
}

/** What was found of a breakdown: the sum of its parts beside the total, and what is wrong with it. */
export interface BreakdownFinding {
  readonly sum: string;
  /** Null where there is no total to be held against: of a ratio, or of what is no number. */
  readonly total: string | null;
  readonly faults: readonly BreakdownFault[];
}

/** Checks a breakdown as submission does: 60 and 40 of 100 add up to 100, without faults. */
export function breakdownFinding(
  { value }: Pick<ValueToDerive, 'value'>,
  breakdown: {
    readonly rule: BreakdownRule;
    readonly categories: readonly string[];
    readonly parts: readonly BreakdownPart[];
  },
): BreakdownFinding {
  const total = value?.kind === 'number' ? value.value : null;
  const sum = decimalText(breakdown.parts.map((part) => parseDecimal(part.value)).reduce(plus, ZERO));
  return { sum, total, faults: checkBreakdown({ ...breakdown, ...(total !== null && { total }) }) };
}

/** Whether a value is in the figures, or why it is not. */
export const VALUE_STANDINGS = ['counts', 'not-applicable', 'not-accepted', 'superseded'] as const;
export type ValueStanding = (typeof VALUE_STANDINGS)[number];

/** Only what was accepted and has no later accepted revision counts; "not applicable" stands, and is no number. */
export function valueStanding(state: AcceptanceState, value: AcceptedValue | undefined): ValueStanding {
  if (state === 'corrected') return 'superseded';
  if (state !== 'accepted') return 'not-accepted';
  return value?.kind === 'not-applicable' ? 'not-applicable' : 'counts';
}
