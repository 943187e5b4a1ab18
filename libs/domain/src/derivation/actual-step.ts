import { isPooled } from '../progress/indicator-kind';
import type { AcceptedValue, Rated, RatingInput } from '../rating/rating-input';
import type { DerivationStep, DerivationTerm, Formula } from './derivation.types';
import { periodsUpTo } from './periods-up-to';

/** How A came from the accepted values; undefined where nothing is counted, as for a yes or a judgement. */
export function actualStep(input: RatingInput, { actual, periodId }: Rated): DerivationStep | undefined {
  if (actual === undefined) return undefined;
  const known = periodsUpTo(input, periodId).flatMap(({ id }) => {
    const value = input.values[id];
    return value && value.kind !== 'not-applicable' ? [{ id, value }] : [];
  });
  const counted = isPooled(input.aggregation) ? known : known.slice(-1);
  const first = counted[0]?.value;
  if (first?.kind === 'stages') return { symbol: 'A', ...weightsOf(input, first.accepted), result: actual };
  const terms = counted.flatMap(({ id, value }) => termsOf(id, value));
  return { symbol: 'A', formula: formulaOf(input, first), terms, result: actual };
}

function formulaOf({ aggregation }: RatingInput, first: AcceptedValue | undefined): Formula {
  if (first?.kind === 'ratio') return 'pooled-ratio';
  if (aggregation === 'sum') return 'sum-of-values';
  return aggregation === 'average' ? 'mean-of-values' : 'latest-value';
}

function termsOf(periodId: string, value: AcceptedValue): DerivationTerm[] {
  if (value.kind === 'number') return [{ name: 'value', value: value.value, periodId }];
  if (value.kind !== 'ratio') return [];
  return [
    { name: 'numerator', value: value.numerator, periodId },
    { name: 'denominator', value: value.denominator, periodId },
  ];
}

function weightsOf(
  { stages = [] }: RatingInput,
  accepted: readonly string[],
): { formula: Formula; terms: DerivationTerm[] } {
  const terms = stages
    .filter(({ id }) => accepted.includes(id))
    .map(({ id, weight }): DerivationTerm => ({ name: 'weight', value: weight, stageId: id }));
  return { formula: 'weights-of-stages', terms };
}
