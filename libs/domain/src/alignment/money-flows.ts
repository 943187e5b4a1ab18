import { type Exact, minus, ONE, plus, ZERO } from '../kernel/decimal';
import { groupedBy } from '../kernel/grouped-by';
import { apportioned, sumOf } from '../resources/apportioned';
import type { AlignedResult, AlignmentFacts } from './alignment-facts';
import { type Destinations, destinationsIn, gcd } from './destinations';
import { isGoal, isOutcome, isOutput, type PlanGraph, planGraph } from './plan-graph';
import type { FlowColumn } from './words';

/** What leads nowhere ends in a place of its own in the next column. */
export const UNLINKED = 'unlinked';

export interface FlowNode {
  /** A result; of money its year, and `unlinked-outcome` or `unlinked-goal`. */
  readonly id: string;
  readonly column: FlowColumn;
  readonly francs: bigint;
}

/** From what pays to what it is for. */
export interface FlowLink {
  readonly from: string;
  readonly to: string;
  readonly francs: bigint;
  /** Of the contribution itself, where there is one with a share. */
  readonly share: string | null;
}

export interface MoneyFlows {
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
}

/**
 * How the francs planned on outputs get to the goals: by year to outputs, and from there to outcomes and goals by shares. Whole francs
 * are divided by the largest remainder, so that of each node as much goes out as came in: 100 among three equal outcomes is 34, 33 and 33.
 */
export function moneyFlows(facts: AlignmentFacts): MoneyFlows {
  const graph = planGraph(facts);
  const outputs = facts.results.filter(isOutput);
  const money = fromMoney(facts, outputs);
  const francsOfOutput = arrivedAt(money);
  const toOutcomes = divided(outputs, francsOfOutput, { graph, isEnd: isOutcome, column: 'outcome' });
  const francsOfOutcome = arrivedAt(toOutcomes);
  const outcomes = facts.results.filter(
    (result) => isOutcome(result) && (result.isInForce || francsOfOutcome.has(result.id)),
  );
  const toGoals = divided(outcomes, francsOfOutcome, { graph, isEnd: isGoal, column: 'goal' });
  const francsOfGoal = arrivedAt(toGoals);
  const goals = facts.results.filter((result) => isGoal(result) && (result.isInForce || francsOfGoal.has(result.id)));
  const years = [...groupedBy(money, ({ from }) => from)].toSorted(([one], [other]) => Number(one) - Number(other));
  return {
    nodes: [
      ...placed(goals, 'goal', francsOfGoal),
      ...placed(outcomes, 'outcome', francsOfOutcome),
      ...placed(outputs, 'output', francsOfOutput),
      ...years.map(
        ([id, links]): FlowNode => ({ id, column: 'money', francs: sumOf(links.map(({ francs }) => francs)) }),
      ),
    ],
    links: [...toGoals, ...toOutcomes, ...money],
  };
}

/** Years in which nothing is planned have no link. */
function fromMoney({ planned }: AlignmentFacts, outputs: readonly AlignedResult[]): FlowLink[] {
  const shown = new Set(outputs.map(({ id }) => id));
  return planned
    .filter(({ resultId, francs }) => shown.has(resultId) && BigInt(francs) > 0n)
    .map(({ resultId, year, francs }) => ({ from: String(year), to: resultId, francs: BigInt(francs), share: null }));
}

function arrivedAt(links: readonly FlowLink[]): ReadonlyMap<string, bigint> {
  const sums = new Map<string, bigint>();
  for (const { to, francs } of links) sums.set(to, (sums.get(to) ?? 0n) + francs);
  return sums;
}

interface Way {
  readonly graph: PlanGraph;
  readonly isEnd: (result: AlignedResult) => boolean;
  readonly column: FlowColumn;
}

function divided(
  from: readonly AlignedResult[],
  francsOf: ReadonlyMap<string, bigint>,
  { graph, isEnd, column }: Way,
): FlowLink[] {
  const destinations = destinationsIn(graph, isEnd);
  return from.flatMap(({ id }) => {
    const unlinked = `${UNLINKED}-${column}`;
    const ends = withRest(destinations(id), unlinked);
    const francs = apportioned(francsOf.get(id) ?? 0n, wholeParts(ends.map(([, part]) => part)));
    const shares = new Map(graph.parentsOf(id).map(({ parentId, share }) => [parentId, share]));
    return ends
      .map(([to], at) => ({ from: id, to, francs: francs[at] ?? 0n, share: shares.get(to) ?? null }))
      .filter((link) => link.to !== unlinked || link.francs > 0n);
  });
}

/** What arrives nowhere is the rest to 1. */
function withRest(ends: Destinations, unlinked: string): readonly (readonly [string, Exact])[] {
  const rest = minus(ONE, [...ends.values()].reduce(plus, ZERO));
  return rest.over > 0n ? [...ends, [unlinked, rest]] : [...ends];
}

/** Parts in the same proportion as whole numbers: 1/2 and 1/3 are 3 and 2. */
function wholeParts(parts: readonly Exact[]): bigint[] {
  const common = parts.reduce((all, { under }) => (all / gcd(all, under)) * under, 1n);
  return parts.map(({ over, under }) => over * (common / under));
}

function placed(
  results: readonly AlignedResult[],
  column: FlowColumn,
  francsOf: ReadonlyMap<string, bigint>,
): FlowNode[] {
  const unlinked = `${UNLINKED}-${column}`;
  const rest = francsOf.get(unlinked);
  const nodes = results.map(({ id }): FlowNode => ({ id, column, francs: francsOf.get(id) ?? 0n }));
  return rest === undefined ? nodes : [...nodes, { id: unlinked, column, francs: rest }];
}
