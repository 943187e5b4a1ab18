import { IconChevronRight } from '@tabler/icons-react';
import { useWords } from '../../text/words';
import { ResultAnchor } from '../../ui/result-anchor';
import { SampleTag } from '../../ui/sample-tag';
import { Tag } from '../../ui/tag';
import { Translated } from '../../ui/translated';
import { usePercent } from '../../ui/use-percent';
import classes from './results.module.css';
import type { TreeNode } from './results-tree';
import type { TreeRow } from './tree-rows';

interface TreeLineProps {
  readonly row: TreeRow;
  readonly planId: string;
  readonly isActive: boolean;
  readonly onFocus: () => void;
  readonly onToggle: () => void;
}

const DEEPEST = 7;

/** One line of the tree: kind, code and title, the plan when it is another one, the share, and where else it stands. */
export function TreeLine({ row, planId, isActive, onFocus, onToggle }: TreeLineProps) {
  const { node, level, position, siblings, isOpen } = row;
  const canClose = node.children.length > 0;
  return (
    <div
      role="treeitem"
      data-key={node.key}
      data-depth={Math.min(level - 1, DEEPEST)}
      data-quiet={!node.isFound}
      tabIndex={isActive ? 0 : -1}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      {...(canClose && { 'aria-expanded': isOpen })}
      className={classes.line}
      onFocus={onFocus}
    >
      {/* For the mouse; the keyboard opens and closes a line by arrows. */}
      <button
        type="button"
        tabIndex={-1}
        aria-hidden
        className={classes.fold}
        data-open={isOpen}
        disabled={!canClose}
        onClick={onToggle}
      >
        {canClose && <IconChevronRight size={16} stroke={1.75} className="dir" />}
      </button>
      <span className={classes.words}>
        <small className={classes.kind}>
          <Translated words={node.result.kind.title} />
        </small>{' '}
        <ResultAnchor result={node.result} isOutOfTabOrder /> <Marks node={node} planId={planId} />
      </span>
    </div>
  );
}

function Marks({ node: { result, share, alsoUnder }, planId }: { readonly node: TreeNode; readonly planId: string }) {
  const { say } = useWords();
  const percent = usePercent();
  const isElsewhere = result.framework.id !== planId;
  return (
    <>
      {isElsewhere && (
        <>
          <Tag>
            <bdi>{result.framework.code}</bdi>
          </Tag>{' '}
        </>
      )}
      {share !== null && (
        <span className={classes.mention}>{say('results.shareCounts', { share: percent(share) })}</span>
      )}
      {alsoUnder.length > 0 && (
        <span className={classes.mention}>
          {say('results.alsoUnder', { codes: alsoUnder.map(({ code }) => code).join(', ') })}
        </span>
      )}
      {result.isSample && !isElsewhere && <SampleTag />}
    </>
  );
}
