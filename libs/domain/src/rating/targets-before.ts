import type { LocalDate } from '../calendar/local-date';
import { addDays } from '../calendar/local-date';
import type { EffectiveDated } from './target-in-force';

/**
 * The targets that held before the one in force, by the day from which they did, each until the next one took its place or until its
 * own last day: of 2022 and 2024 before one of 2025-06-01, the first held until 2023-12-31 and the second until 2025-05-31. Of
 * two from the same day the later in the list held.
 */
export function targetsBefore<T extends EffectiveDated>(
  targets: readonly T[],
  inForce: EffectiveDated,
): (T & { readonly until: LocalDate })[] {
  const held = new Map(targets.filter(({ from }) => from < inForce.from).map((target) => [target.from, target]));
  const inOrder = [...held.values()].sort((one, other) => (one.from < other.from ? -1 : 1));
  return inOrder.map((target, at) => {
    const replaced = addDays((inOrder[at + 1] ?? inForce).from, -1);
    return { ...target, until: target.until !== undefined && target.until < replaced ? target.until : replaced };
  });
}
