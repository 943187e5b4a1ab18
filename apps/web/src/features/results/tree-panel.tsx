import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { ResultsMap } from '../../api/results';
import { useWords } from '../../text/words';
import { Panel } from '../../ui/panel';
import { lookedFor } from './looked-for';
import classes from './results.module.css';
import { type TreeNode, treeOf } from './results-tree';
import { closableKeys } from './tree-rows';
import { TreeView } from './tree-view';
import type { ResultsChoice } from './use-address';

interface TreePanelProps {
  readonly map: ResultsMap;
  readonly choice: ResultsChoice;
}

/** The tree, and below it the results that contribute to nothing yet. */
export function TreePanel({ map, choice }: TreePanelProps) {
  const { say } = useWords();
  const [chosen, setClosed] = useState<ReadonlySet<string>>();
  const tree = useMemo(() => treeOf(map, lookedFor(choice, map)), [map, choice]);
  const nodes = [...tree.rooted, ...tree.orphans];
  const closed = chosen ?? firstClosed(nodes, map, Object.keys(choice).length > 0);
  const toggle = (key: string): void => {
    const next = new Set(closed);
    if (!next.delete(key)) next.add(key);
    setClosed(next);
  };
  const planId = map.framework.id;
  const all = closableKeys(nodes);
  return (
    <>
      {tree.rooted.length > 0 && (
        <Panel
          title={say('results.treeTitle')}
          note={
            map.framework.kind === 'operational-plan' ? say('results.treeNoteOperational') : say('results.treeNote')
          }
          actions={
            all.length > 0 && (
              <div className={classes.buttons}>
                <Button onClick={() => setClosed(new Set())}>{say('results.openAll')}</Button>
                <Button onClick={() => setClosed(new Set(all))}>{say('results.closeAll')}</Button>
              </div>
            )
          }
          flush
        >
          <TreeView
            label={say('results.treeTitle')}
            nodes={tree.rooted}
            planId={planId}
            closed={closed}
            onToggle={toggle}
          />
        </Panel>
      )}
      {tree.orphans.length > 0 && (
        <Panel title={say('results.orphans')} note={say('results.orphansWhy')} flush>
          <TreeView
            label={say('results.orphans')}
            nodes={tree.orphans}
            planId={planId}
            closed={closed}
            onToggle={toggle}
          />
        </Panel>
      )}
    </>
  );
}

/**
 * What is closed to begin with, so that a plan can be overlooked: below the outputs of an operational
 * plan their activities. What is looked for is in sight.
 */
function firstClosed(nodes: readonly TreeNode[], map: ResultsMap, isSearched: boolean): ReadonlySet<string> {
  if (isSearched) return new Set();
  const { id, kind } = map.framework;
  const isEnd = ({ result }: TreeNode): boolean => (result.framework.id === id) === (kind === 'operational-plan');
  const ends = (of: readonly TreeNode[]): string[] =>
    of.flatMap((node) => [...(isEnd(node) && node.children.length > 0 ? [node.key] : []), ...ends(node.children)]);
  return new Set(ends(nodes));
}
