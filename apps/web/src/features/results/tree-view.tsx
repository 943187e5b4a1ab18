import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useWords } from '../../text/words';
import classes from './results.module.css';
import type { TreeNode } from './results-tree';
import { TreeLine } from './tree-line';
import { rowsOf, stepOf } from './tree-rows';

interface TreeViewProps {
  readonly label: string;
  readonly nodes: readonly TreeNode[];
  /** The plan whose tree it is; results of others name theirs. */
  readonly planId: string;
  readonly closed: ReadonlySet<string>;
  readonly onToggle: (key: string) => void;
}

/** Results from goal to output. One line has the focus, and arrows lead from line to line. */
export function TreeView({ label, nodes, planId, closed, onToggle }: TreeViewProps) {
  const rows = rowsOf(nodes, closed);
  const { box, at, onKeyDown, setActive } = useTreeKeys(rows, onToggle);
  return (
    <div ref={box} role="tree" aria-label={label} className={classes.tree} onKeyDown={onKeyDown}>
      {rows.map((row) => (
        <TreeLine
          key={row.node.key}
          row={row}
          planId={planId}
          isActive={row.node.key === at}
          onFocus={() => setActive(row.node.key)}
          onToggle={() => onToggle(row.node.key)}
        />
      ))}
    </div>
  );
}

function useTreeKeys(rows: ReturnType<typeof rowsOf>, onToggle: (key: string) => void) {
  const { direction } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<string>();
  const [wanted, setWanted] = useState<{ readonly key: string }>();
  const at = rows.some(({ node }) => node.key === active) ? active : rows[0]?.node.key;
  useEffect(() => {
    if (wanted) box.current?.querySelector<HTMLElement>(`[data-key="${wanted.key}"]`)?.focus();
  }, [wanted]);
  const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (isForBrowser(event)) return;
    if (event.key === 'Enter') follow(event.target as HTMLElement);
    const step = at === undefined ? undefined : stepOf(event.key, { rows, at, forward });
    if (!step) return;
    event.preventDefault();
    if ('focus' in step) setWanted({ key: step.focus });
    else onToggle('open' in step ? step.open : step.close);
  };
  return { box, at, onKeyDown, setActive };
}

const isForBrowser = ({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean => altKey || ctrlKey || metaKey;

/** On a line; a link that has the focus itself is followed by the browser. */
function follow(line: HTMLElement): void {
  if (line.getAttribute('role') === 'treeitem') line.querySelector('a')?.click();
}
