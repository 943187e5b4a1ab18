import type { TreeNode } from './results-tree';

/** A line of the tree as it is shown. */
export interface TreeRow {
  readonly node: TreeNode;
  /** From 1, as it is read aloud. */
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
  readonly isOpen: boolean;
}

/** The lines that are in sight: all but those below a closed one. */
export function rowsOf(nodes: readonly TreeNode[], closed: ReadonlySet<string>, level = 1): TreeRow[] {
  return nodes.flatMap((node, index) => {
    const isOpen = node.children.length > 0 && !closed.has(node.key);
    const row = { node, level, position: index + 1, siblings: nodes.length, isOpen };
    return [row, ...(isOpen ? rowsOf(node.children, closed, level + 1) : [])];
  });
}

/** The keys of all lines that can be closed. */
export const closableKeys = (nodes: readonly TreeNode[]): string[] =>
  nodes.flatMap(({ key, children }) => (children.length > 0 ? [key, ...closableKeys(children)] : []));

type Step = { readonly focus: string } | { readonly open: string } | { readonly close: string };

/**
 * What a key does in a tree (WAI-ARIA, tree view). `forward` is the arrow that points away from the margin: right, or left in
 * Arabic.
 */
export function stepOf(
  key: string,
  { rows, at, forward }: { rows: readonly TreeRow[]; at: string; forward: string },
): Step | undefined {
  const index = rows.findIndex(({ node }) => node.key === at);
  const row = rows[index];
  if (!row) return undefined;
  const focus = (to: TreeRow | undefined): Step | undefined => to && { focus: to.node.key };
  switch (key) {
    case 'ArrowDown':
      return focus(rows[index + 1]);
    case 'ArrowUp':
      return focus(rows[index - 1]);
    case 'Home':
      return focus(rows[0]);
    case 'End':
      return focus(rows.at(-1));
    case 'ArrowRight':
    case 'ArrowLeft':
      return key === forward ? inwards(row, rows[index + 1]) : outwards(row, rows.slice(0, index));
    default:
      return undefined;
  }
}

function inwards({ node, isOpen }: TreeRow, next: TreeRow | undefined): Step | undefined {
  if (node.children.length === 0) return undefined;
  return isOpen && next ? { focus: next.node.key } : { open: node.key };
}

function outwards({ node, isOpen, level }: TreeRow, before: readonly TreeRow[]): Step | undefined {
  if (isOpen) return { close: node.key };
  const parent = before.findLast((row) => row.level === level - 1);
  return parent && { focus: parent.node.key };
}
