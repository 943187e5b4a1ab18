import type { Result, ResultsMap } from '../../api/results';

/** A result where it stands: with several parents it stands below each of them. */
export interface TreeNode {
  /** The way from the root, as one result can stand at several places. */
  readonly key: string;
  readonly result: Result;
  /** The part of it that counts towards the result above; null when nothing is counted. */
  readonly share: string | null;
  readonly alsoUnder: readonly Result[];
  /** Whether it is one of those looked for; otherwise it leads to one. */
  readonly isFound: boolean;
  readonly children: readonly TreeNode[];
}

export interface ResultsTree {
  readonly rooted: readonly TreeNode[];
  /** Results of the plan that contribute to nothing, though they should. */
  readonly orphans: readonly TreeNode[];
}

type MapLink = ResultsMap['links'][number];
type Chains = ReturnType<typeof chainsOf>;

/**
 * The map from goal to output. The roots of an operational plan are the goals of the strategic plan that it reaches; those of
 * a strategic plan are its highest results. Only what is looked for is kept, with the way that leads to it.
 */
export function treeOf(map: ResultsMap, isLookedFor: (result: Result) => boolean): ResultsTree {
  const chains = chainsOf(map);
  const tops = map.results.filter(({ id }) => !chains.parents.has(id));
  const nodes = (of: readonly Result[]): TreeNode[] =>
    of.flatMap((result) => nodeOf({ result, share: null, above: undefined, key: result.id }, chains, isLookedFor));
  return {
    rooted: nodes(tops.filter((result) => !isOrphan(result, map))),
    orphans: nodes(tops.filter((result) => isOrphan(result, map))),
  };
}

/** A highest result of a strategic plan is where chains end; anything else should contribute to something. */
function isOrphan({ framework, kind }: Result, { framework: plan }: ResultsMap): boolean {
  if (framework.id !== plan.id) return false;
  const highest = Math.min(...plan.kinds.map(({ level }) => level));
  return plan.kind === 'operational-plan' || kind.level > highest;
}

function chainsOf({ results, links }: ResultsMap) {
  const known = new Map(results.map((result) => [result.id, result]));
  const parents = grouped(links, 'childId');
  const places = new Map(results.map(({ id }, place) => [id, place]));
  const inOrder = links.toSorted((a, b) => (places.get(a.childId) ?? 0) - (places.get(b.childId) ?? 0));
  return { known, parents, children: grouped(inOrder, 'parentId') };
}

function grouped(links: readonly MapLink[], end: 'childId' | 'parentId'): Map<string, MapLink[]> {
  const groups = new Map<string, MapLink[]>();
  for (const link of links) groups.set(link[end], [...(groups.get(link[end]) ?? []), link]);
  return groups;
}

interface Place {
  readonly result: Result;
  readonly share: string | null;
  readonly above: string | undefined;
  readonly key: string;
}

/** The node of a place, or nothing when neither it nor anything below is looked for. */
function nodeOf(place: Place, chains: Chains, isLookedFor: (result: Result) => boolean): TreeNode[] {
  const { result, share, above, key } = place;
  const children = (chains.children.get(result.id) ?? []).flatMap((link) => {
    const child = chains.known.get(link.childId);
    if (!child) return [];
    return nodeOf(
      { result: child, share: link.share, above: result.id, key: `${key}/${child.id}` },
      chains,
      isLookedFor,
    );
  });
  const isFound = isLookedFor(result);
  if (!isFound && children.length === 0) return [];
  const alsoUnder = (chains.parents.get(result.id) ?? [])
    .filter(({ parentId }) => parentId !== above)
    .flatMap(({ parentId }) => chains.known.get(parentId) ?? []);
  return [{ key, result, share, alsoUnder, isFound, children }];
}
