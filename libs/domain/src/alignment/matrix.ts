import type { AlignedResult, AlignmentFacts } from './alignment-facts';
import { destinationsIn } from './destinations';
import { hasActivity, isGoal, isOutcome, isOutput, planGraph } from './plan-graph';
import { plannedSums } from './planned-sums';

export interface AlignedOutcome {
  readonly id: string;
  /** The goals that it leads to. */
  readonly goalIds: readonly string[];
}

export interface AlignedOutput {
  readonly id: string;
  /** Planned over all years. */
  readonly francs: bigint;
  /** The outcomes that it leads to, each with the share of the contribution itself. */
  readonly cells: readonly { readonly outcomeId: string; readonly share: string | null }[];
  /** Which of the three plans speak of it: Resolution 108, noting e. */
  readonly has: { readonly money: boolean; readonly operations: boolean; readonly people: boolean };
}

/**
 * Outputs by outcomes: every output of the plan, and every outcome of the strategic plan in force or that an output leads to. An output
 * leads to an outcome over as many contributions as stand between; only one that contributes itself has a share.
 */
export function alignmentMatrix(facts: AlignmentFacts): {
  readonly outcomes: readonly AlignedOutcome[];
  readonly rows: readonly AlignedOutput[];
} {
  const graph = planGraph(facts);
  const { francsOf, hasPeople } = plannedSums(facts.planned);
  const withEntries = new Set(facts.withEntries);
  const toOutcomes = destinationsIn(graph, isOutcome);
  const toGoals = destinationsIn(graph, isGoal);
  const rows = facts.results.filter(isOutput).map(({ id }): AlignedOutput => {
    const shares = new Map(graph.parentsOf(id).map(({ parentId, share }) => [parentId, share]));
    return {
      id,
      francs: francsOf(id),
      cells: [...toOutcomes(id).keys()].map((outcomeId) => ({ outcomeId, share: shares.get(outcomeId) ?? null })),
      has: {
        money: francsOf(id) > 0n,
        operations: withEntries.has(id) || hasActivity(graph, id),
        people: hasPeople(id),
      },
    };
  });
  const reached = new Set(rows.flatMap(({ cells }) => cells.map(({ outcomeId }) => outcomeId)));
  const isShown = (result: AlignedResult): boolean => isOutcome(result) && (result.isInForce || reached.has(result.id));
  return {
    outcomes: facts.results.filter(isShown).map(({ id }) => ({ id, goalIds: [...toGoals(id).keys()] })),
    rows,
  };
}
