import { inNaturalOrder } from '@resolute/domain';
import type { ResultName } from '@resolute/planning';
import type { PlanResult } from './rating.view';
import type { Board } from './rating-board';

/**
 * The results of a plan from its highest ones down: each is followed by what contributes to it, level by level and by code. What
 * contributes to two of them stands below the first one alone.
 */
export function planResults(
  { rollUps }: Pick<Board, 'rollUps'>,
  highestIds: readonly string[],
  names: ReadonlyMap<string, ResultName>,
): PlanResult[] {
  const seen = new Set<string>();
  const below = (id: string): PlanResult[] => {
    const [result, found] = [names.get(id), rollUps.get(id)];
    if (seen.has(id) || !result || !found) return [];
    seen.add(id);
    const parts = found.parts.filter(({ counts }) => counts);
    const idsOf = (kind: 'indicator' | 'result'): string[] =>
      parts.filter((part) => part.kind === kind).map((part) => part.id);
    const contributing = idsOf('result').toSorted((one, other) => inOrder(names.get(one), names.get(other)));
    const own = { result, rollUp: found.result, indicatorIds: idsOf('indicator'), parts };
    return [own, ...contributing.flatMap(below)];
  };
  return highestIds.flatMap(below);
}

const inOrder = (one: ResultName | undefined, other: ResultName | undefined): number =>
  (one?.kind.level ?? 0) - (other?.kind.level ?? 0) || inNaturalOrder(one?.code ?? '', other?.code ?? '');
