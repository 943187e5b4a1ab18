import { decimalText, parseDecimal, plus, ZERO } from '../kernel/decimal';
import type { PartAggregation } from '../measurement/indicator-sheet';
import type { AcceptedValue } from '../rating/rating-input';
import { averageRollUp } from './average-roll-up';
import type { Coverage } from './coverage';
import { sumRollUp } from './sum-roll-up';

/** What one reporting unit's accepted value is for a period; undefined while it has none. */
export type PartValue = AcceptedValue | undefined;

/** The value of an indicator for a period, made of its parts; undefined when no part has one. */
export interface TotalOfParts {
  readonly value: AcceptedValue | undefined;
  /** How many of the parts that count have an accepted value. */
  readonly coverage: Coverage;
}

/** Every part of an average stands for as much as any other: the sheet that says "average" knows no weights. */
const EVEN = '1';

/**
 * What the accepted parts of a period make together: 40 and 60 of three parts add up to 100 with coverage 2 of 3, their
 * average is 50, and 9 of 10 with 10 of 90 make 19 of 100. A part for which the value was declared not applicable does not
 * count; when that holds for all, the whole is not applicable, for the first reason given. Nothing is ever added to make up
 * for a part that is missing: coverage says so.
 */
export function totalOfParts(aggregation: PartAggregation, parts: readonly PartValue[]): TotalOfParts {
  const counted = parts.filter((part) => part?.kind !== 'not-applicable');
  const known = counted.filter((part) => part !== undefined);
  const coverage = { rated: known.length, counted: counted.length };
  const exempt = parts.find((part) => part?.kind === 'not-applicable');
  if (counted.length === 0) return { value: exempt, coverage };
  return { value: known.length > 0 ? MADE_OF[aggregation](known) : undefined, coverage };
}

const MADE_OF: Readonly<Record<PartAggregation, (known: readonly AcceptedValue[]) => AcceptedValue | undefined>> = {
  single: ([only]) => only,
  sum: (known) => figure(sumRollUp(numbersOf(known))),
  average: (known) => figure(averageRollUp(numbersOf(known).map((part) => ({ ...part, weight: EVEN })))),
  ratio: pooled,
};

/** Values of one indicator have one unit, so that they are always alike. */
const numbersOf = (known: readonly AcceptedValue[]): { unit: string; value?: string }[] =>
  known.map((part) => (part.kind === 'number' ? { unit: '', value: part.value } : { unit: '' }));

function figure(result: ReturnType<typeof sumRollUp>): AcceptedValue | undefined {
  return result.kind === 'figure' ? { kind: 'number', value: result.value } : undefined;
}

/** Σ numerator over Σ denominator, kept apart: the sums are pooled once more over the periods of a ratio. */
function pooled(known: readonly AcceptedValue[]): AcceptedValue | undefined {
  const ratios = known.flatMap((part) => (part.kind === 'ratio' ? [part] : []));
  if (ratios.length < known.length) return undefined;
  const sum = (texts: readonly string[]): string => decimalText(texts.map(parseDecimal).reduce(plus, ZERO));
  return {
    kind: 'ratio',
    numerator: sum(ratios.map(({ numerator }) => numerator)),
    denominator: sum(ratios.map(({ denominator }) => denominator)),
  };
}
