import { groupedBy } from '../kernel/grouped-by';
import type { AlignedLink, AlignedResult, AlignmentFacts } from './alignment-facts';

/** The results of the plans with what contributes to what, so that no rule looks through all links. */
export interface PlanGraph {
  readonly results: ReadonlyMap<string, AlignedResult>;
  readonly parentsOf: (id: string) => readonly AlignedLink[];
  readonly childrenOf: (id: string) => readonly AlignedLink[];
}

const NONE: readonly AlignedLink[] = [];

/** Links of which an end does not count today are left out. */
export function planGraph({ results: all, links }: Pick<AlignmentFacts, 'results' | 'links'>): PlanGraph {
  const results = new Map(all.map((result) => [result.id, result]));
  const held = links.filter(({ childId, parentId }) => results.has(childId) && results.has(parentId));
  const byChild = groupedBy(held, ({ childId }) => childId);
  const byParent = groupedBy(held, ({ parentId }) => parentId);
  return {
    results,
    parentsOf: (id) => byChild.get(id) ?? NONE,
    childrenOf: (id) => byParent.get(id) ?? NONE,
  };
}

/** What leads to one of these results, these included: of A → B → C and D → E, asked for C, it is A, B and C. */
export const leadingTo = (graph: PlanGraph, ends: readonly AlignedResult[]): ReadonlySet<string> =>
  reached(ends, (id) => graph.childrenOf(id).map(({ childId }) => childId));

/** What one of these results leads to, these included: of A → B → C and D → E, asked for A, it is A, B and C. */
export const ledToFrom = (graph: PlanGraph, ends: readonly AlignedResult[]): ReadonlySet<string> =>
  reached(ends, (id) => graph.parentsOf(id).map(({ parentId }) => parentId));

/** Each result is looked at once, however many ways lead to it. */
function reached(from: readonly AlignedResult[], next: (id: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set(from.map(({ id }) => id));
  for (const id of found) for (const other of next(id)) found.add(other);
  return found;
}

/** An output: a result of the highest kind of the operational plan, as what it costs counts there. */
export const isOutput = ({ plan, isHighest }: AlignedResult): boolean => plan === 'operational-plan' && isHighest;

/** An outcome of whichever strategic plan. */
export const isOutcome = ({ plan, kind }: AlignedResult): boolean => plan === 'strategic-plan' && kind === 'outcome';

export const isGoal = ({ plan, kind }: AlignedResult): boolean => plan === 'strategic-plan' && kind === 'goal';

export const isStrategic = ({ plan }: AlignedResult): boolean => plan === 'strategic-plan';

/** Whether work is planned for a result. */
export const hasActivity = (graph: PlanGraph, id: string): boolean =>
  graph.childrenOf(id).some(({ childId }) => graph.results.get(childId)?.kind === 'activity');
