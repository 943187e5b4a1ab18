import { Checkbox } from '@mantine/core';
import { IconFlag3 } from '@tabler/icons-react';
import { memo, type ReactNode } from 'react';
import { useWords } from '../../text/words';
import { useNumber } from '../../ui/use-number';
import { useChangeText } from '../../ui/values/use-change-text';
import { useTargetText } from '../../ui/values/use-target-text';
import { useValueText } from '../../ui/values/use-value-text';
import { useWarningText } from '../../ui/values/use-warning-text';
import classes from './entry.module.css';
import type { EntryRow } from './entry-row';
import { type GridColumn, hasHalves } from './grid-columns';
import { RowName } from './row-name';

interface GridCellProps {
  readonly row: EntryRow;
  readonly column: GridColumn;
  readonly isSelected: boolean;
  readonly onToggle: (row: EntryRow) => void;
}

/** What a cell of the grid shows while it is not open. It is kept: a key moves one place, and two hundred rows stay as they are. */
export const GridCell = memo(function GridCell({ row, column, isSelected, onToggle }: GridCellProps): ReactNode {
  const { say } = useWords();
  const target = useTargetText();
  switch (column) {
    case 'select':
      return (
        <Checkbox
          size="xs"
          tabIndex={-1}
          checked={isSelected}
          onChange={() => onToggle(row)}
          aria-label={say('entry.select', { code: row.cell.indicator.code })}
        />
      );
    case 'name':
      return <RowName row={row} />;
    case 'previous':
      return <PreviousValue row={row} />;
    case 'value':
    case 'denominator':
      return <EnteredValue row={row} column={column} />;
    case 'change':
      return <Change row={row} />;
    case 'target':
      return <bdi>{target(row.cell)}</bdi>;
    case 'remark':
      return <Remark row={row} />;
  }
});

function PreviousValue({ row: { cell } }: { readonly row: EntryRow }) {
  const valueText = useValueText();
  if (!cell.previous) return <span aria-hidden>–</span>;
  return <bdi>{valueText(cell.previous, cell.indicator)}</bdi>;
}

function EnteredValue({ row, column }: { readonly row: EntryRow; readonly column: 'value' | 'denominator' }) {
  const valueText = useValueText();
  const printed = useNumber();
  const { content, cell } = row;
  if (!hasHalves(row) || content.notApplicable !== null)
    return column === 'value' ? <bdi>{valueText(content, cell.indicator)}</bdi> : null;
  const half = column === 'value' ? content.numerator : content.denominator;
  const about = column === 'value' && content.isEstimate ? '~' : '';
  return half === null ? null : <bdi>{about + printed(half)}</bdi>;
}

function Change({ row: { content, cell } }: { readonly row: EntryRow }) {
  const changeText = useChangeText();
  return <bdi>{changeText(content, cell.previous)}</bdi>;
}

/** What its author says; before that, what somebody wants to know. */
function Remark({ row: { content, warnings, cell, closed } }: { readonly row: EntryRow }) {
  const { say } = useWords();
  const warningText = useWarningText();
  const [first] = warnings;
  if (content.remark !== null)
    return (
      <span className={classes.remark}>
        {first && <IconFlag3 size={14} stroke={1.75} aria-hidden className={classes.flag} />}
        <bdi>{content.remark}</bdi>
      </span>
    );
  if (first && !closed)
    return (
      <span className={classes.wanted}>
        <IconFlag3 size={14} stroke={1.75} aria-hidden className={classes.flag} />
        {say('entry.commentWanted', { why: warningText(first) })}
      </span>
    );
  const reason = cell.current?.state === 'sent-back' ? cell.current.returned?.reasons[0]?.reason : undefined;
  return reason === undefined ? null : (
    <span className={classes.wanted}>
      <bdi>{reason}</bdi>
    </span>
  );
}
