import { DomainError } from '../kernel/domain-error';
import type { RuleSettings } from '../rating/rating';
import type { RatingResult } from '../rating/rating-input';
import { rollUp } from './roll-up';
import type { PartTerms, RollUpPart, RollUpResult } from './roll-up.types';

/** An indicator when it has a rating of its own, else a parent that is rated by its parts. */
export interface TreeNode {
  readonly id: string;
  readonly counts: boolean;
  readonly result?: RatingResult;
}

/** A part under a parent. One part can hang on two parents, with a share under each. */
export interface TreeLink extends PartTerms {
  readonly parentId: string;
  readonly partId: string;
}

export interface Tree {
  readonly nodes: readonly TreeNode[];
  readonly links: readonly TreeLink[];
}

/**
 * What every parent of a tree rolls up to, by its id; each is computed once, in whatever order nodes and links come. An output
 * with indicators at 1 and 0.8 has pace 0.9, and that is the q with which it enters its outcome. Throws `roll-up/circular` for
 * a node that is a part of itself, and a `RangeError` for a tree that is not well formed.
 */
export function rollUpTree({ nodes, links }: Tree, settings: RuleSettings): Map<string, RollUpResult> {
  const branches = branchesOf(nodes, links);
  const results = new Map<string, RollUpResult>();
  for (const branch of partsFirst(branches)) {
    if (branch.node.result !== undefined) continue;
    const parts = branch.parts.map(({ link, part }): RollUpPart => {
      const result = part.node.result ?? results.get(part.node.id);
      if (result === undefined) throw new RangeError(`Not computed: ${part.node.id}`);
      const { weight, share, critical } = link;
      return { id: part.node.id, counts: part.node.counts, weight, share, critical, result };
    });
    results.set(branch.node.id, rollUp(parts, settings));
  }
  return results;
}

interface Branch {
  readonly node: TreeNode;
  readonly parts: { readonly link: TreeLink; readonly part: Branch }[];
  /** How many of its parents are not in the order yet. */
  open: number;
}

function branchesOf(nodes: readonly TreeNode[], links: readonly TreeLink[]): Map<string, Branch> {
  const branches = new Map<string, Branch>();
  for (const node of nodes) {
    if (branches.has(node.id)) throw new RangeError(`Twice in the tree: ${node.id}`);
    branches.set(node.id, { node, parts: [], open: 0 });
  }
  for (const link of links) {
    const parent = branches.get(link.parentId);
    const part = branches.get(link.partId);
    if (parent === undefined || part === undefined)
      throw new RangeError(`Not in the tree: ${link.parentId}, ${link.partId}`);
    if (parent.node.result !== undefined) throw new RangeError(`Has parts and a rating of its own: ${link.parentId}`);
    parent.parts.push({ link, part });
    part.open += 1;
  }
  return branches;
}

/** Each part before its parents. Begins at the nodes without a parent; what is never reached goes round in a circle. */
function partsFirst(branches: ReadonlyMap<string, Branch>): Branch[] {
  const order = [...branches.values()].filter(({ open }) => open === 0);
  for (const branch of order) {
    for (const { part } of branch.parts) {
      part.open -= 1;
      if (part.open === 0) order.push(part);
    }
  }
  if (order.length < branches.size)
    throw new DomainError('roll-up/circular', { params: { id: oneInCircle(branches) } });
  return order.toReversed();
}

/** Every node that is left over hangs on another one; some lie below the circle, so it is walked upwards from any of them. */
function oneInCircle(branches: ReadonlyMap<string, Branch>): string {
  const left = [...branches.values()].filter(({ open }) => open > 0);
  const parentOf = new Map(
    left.flatMap(({ node, parts }) => parts.map(({ part }) => [part.node.id, node.id] as const)),
  );
  const seen = new Set<string>();
  let id = left[0]?.node.id ?? '';
  for (; !seen.has(id); id = parentOf.get(id) ?? '') seen.add(id);
  return id;
}
