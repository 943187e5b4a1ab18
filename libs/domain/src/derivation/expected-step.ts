import type { LocalDate } from '../calendar/local-date';
import { compare, parseDecimal } from '../kernel/decimal';
import { isFlow } from '../progress/indicator-kind';
import type { DatedValue, Rated, RatingInput } from '../rating/rating-input';
import type { DerivationStep, DerivationTerm, Formula } from './derivation.types';

type Found = { readonly formula: Formula; readonly terms: readonly DerivationTerm[] };

/** How X came about; undefined where nothing is expected by a number, as within a band. */
export function expectedStep(input: RatingInput, rated: Rated): DerivationStep | undefined {
  const { expected } = rated;
  if (expected === undefined) return undefined;
  return { symbol: 'X', ...foundBy(input, rated), result: expected };
}

function foundBy(input: RatingInput, rated: Rated): Found {
  const { kind, aggregation, target } = input;
  if (kind === 'milestone-list') return weightsDue(input, rated.due);
  if (kind === 'parity') return { formula: 'threshold', terms: [] };
  if (!target || !('value' in target)) return { formula: 'threshold', terms: [] };
  if (isFlow(aggregation)) return ofFlow(input, target, rated);
  if (kind === 'at-least' || kind === 'at-most') return { formula: 'threshold', terms: [T(target)] };
  return ofLevel(input, target, rated.due);
}

const T = ({ value, on }: DatedValue): DerivationTerm => ({ name: 'T', value, on });
const from = ({ value, on }: DatedValue): DerivationTerm => ({ name: 'from', value, on });
const to = ({ value, on }: DatedValue): DerivationTerm => ({ name: 'to', value, on });
const count = (name: 'counted' | 'all', value: number): DerivationTerm => ({ name, value: String(value) });

function weightsDue({ stages = [] }: RatingInput, d: LocalDate): Found {
  const due = stages.filter((stage) => stage.due <= d);
  return {
    formula: 'weights-due',
    terms: due.map(({ id, weight, due: on }) => ({ name: 'weight', value: weight, stageId: id, on })),
  };
}

function ofFlow({ milestones = [], periods }: RatingInput, target: DatedValue, { due, periods: share }: Rated): Found {
  const { counted, due: dueCount } = share ?? { counted: 0, due: 0 };
  const milestone = milestones.find(({ on }) => on === due);
  if (!milestone && counted === periods.length) return { formula: 'target', terms: [T(target)] };
  if (!milestone)
    return { formula: 'share-of-target', terms: [T(target), count('counted', counted), count('all', periods.length)] };
  if (counted === dueCount) return { formula: 'milestone', terms: [from(milestone)] };
  return { formula: 'share-of-milestone', terms: [from(milestone), count('counted', counted), count('all', dueCount)] };
}

/** Where B = T, and after the target's day, the target itself is expected. */
function ofLevel({ baseline, milestones = [] }: RatingInput, target: DatedValue, d: LocalDate): Found {
  const inOrder = milestones.toSorted((a, b) => (a.on < b.on ? -1 : 1));
  if (!baseline) {
    const latest = inOrder.filter(({ on }) => on <= d).at(-1);
    return latest ? { formula: 'milestone', terms: [from(latest)] } : { formula: 'target', terms: [T(target)] };
  }
  if (d >= target.on || compare(parseDecimal(baseline.value), parseDecimal(target.value)) === 0)
    return { formula: 'target', terms: [T(target)] };
  const before = [baseline, ...inOrder].filter(({ on }) => on <= d).at(-1) ?? baseline;
  if (before.on >= d) return { formula: 'milestone', terms: [from(before)] };
  const after = [...inOrder, target].find(({ on }) => on > d) ?? target;
  return { formula: 'line-by-days', terms: [from(before), to(after)] };
}
