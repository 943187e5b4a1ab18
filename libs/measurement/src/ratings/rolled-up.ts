import {
  groupedBy,
  type RollUpPart,
  type RollUpResult,
  RULE_VERSION_1,
  rollUpTree,
  type TreeLink,
  type TreeNode,
} from '@resolute/domain';
import type { ContributionTree } from '@resolute/planning';
import type { IndicatorFigure } from '../figures/indicator-figure';

/** A part of a result: an indicator that measures it, or a result that contributes to it. */
export interface RolledUpPart extends RollUpPart {
  readonly kind: 'indicator' | 'result';
}

/** What the parts of one result make of it. */
export interface RolledUpResult {
  readonly resultId: string;
  readonly result: RollUpResult;
  readonly parts: readonly RolledUpPart[];
}

/** That an indicator measures a result in all its editions, and how it weighs there. */
export interface Measure {
  readonly indicatorId: string;
  readonly originId: string;
  readonly weight: string | null;
  readonly isCritical: boolean;
}

/** An indicator with its rating. */
export interface RatedIndicator extends Pick<IndicatorFigure, 'result'> {
  readonly indicatorId: string;
  /** False for one that is retired on the day. */
  readonly counts: boolean;
}

export interface ToRollUp {
  readonly tree: ContributionTree;
  readonly measures: readonly Measure[];
  readonly ratings: readonly RatedIndicator[];
}

/** What every result of every plan rolls up to, from the indicators that measure it and the results that contribute to it. */
export function rolledUp({ tree, measures, ratings }: ToRollUp): RolledUpResult[] {
  const nodes = nodesOf(tree, ratings);
  const known = new Map(nodes.map((node) => [node.id, node]));
  const links = [...linksOf(tree), ...measuredLinks(tree, measures)].filter(({ partId }) => known.has(partId));
  const results = rollUpTree({ nodes, links }, RULE_VERSION_1);
  const linksByParent = groupedBy(links, ({ parentId }) => parentId);
  return tree.nodes.flatMap(({ id }) => {
    const result = results.get(id);
    if (!result) return [];
    const parts = (linksByParent.get(id) ?? []).flatMap((link) => partOf(link, known.get(link.partId), results));
    return [{ resultId: id, result, parts }];
  });
}

const nodesOf = ({ nodes }: ContributionTree, ratings: readonly RatedIndicator[]): TreeNode[] => [
  ...nodes.map(({ id, counts }) => ({ id, counts })),
  ...ratings.map(({ indicatorId, counts, result }) => ({ id: indicatorId, counts, result })),
];

const linksOf = ({ links }: ContributionTree): TreeLink[] =>
  links.map(({ parentId, partId, share }) => ({ parentId, partId, ...(share !== null && { share }) }));

/** An indicator hangs on the identity of a result, so on every edition of it. */
function measuredLinks({ nodes }: ContributionTree, measures: readonly Measure[]): TreeLink[] {
  const editions = groupedBy(nodes, ({ originId }) => originId);
  return measures.flatMap(({ indicatorId, originId, weight, isCritical }) =>
    (editions.get(originId) ?? []).map(({ id }) => ({
      parentId: id,
      partId: indicatorId,
      ...(weight !== null && { weight }),
      ...(isCritical && { critical: true }),
    })),
  );
}

function partOf(
  link: TreeLink,
  node: TreeNode | undefined,
  results: ReadonlyMap<string, RollUpResult>,
): RolledUpPart[] {
  const { partId: id, weight, share, critical } = link;
  const result = node?.result ?? results.get(id);
  if (!node || !result) return [];
  const terms = { ...(weight && { weight }), ...(share && { share }), ...(critical && { critical }) };
  return [{ kind: node.result ? 'indicator' : 'result', id, counts: node.counts, ...terms, result }];
}
