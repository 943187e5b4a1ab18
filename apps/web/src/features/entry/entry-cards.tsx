import { Checkbox } from '@mantine/core';
import { IconFlag3 } from '@tabler/icons-react';
import { useWords } from '../../text/words';
import { useChangeText } from '../../ui/values/use-change-text';
import { useTargetText } from '../../ui/values/use-target-text';
import { useValueText } from '../../ui/values/use-value-text';
import classes from './entry.module.css';
import type { EntryRow } from './entry-row';
import { RowName } from './row-name';
import { useClosedText } from './use-closed-text';

interface EntryCardsProps {
  readonly label: string;
  readonly rows: readonly EntryRow[];
  readonly selected: ReadonlySet<string>;
  readonly onToggle: (row: EntryRow) => void;
  readonly onOpen: (row: EntryRow) => void;
}

/** The same values on a phone: a card for each, which opens the same editor. */
export function EntryCards({ label, rows, ...acts }: EntryCardsProps) {
  return (
    <ul aria-label={label} className={classes.cards}>
      {rows.map((row) => (
        <EntryCard key={row.key} row={row} {...acts} />
      ))}
    </ul>
  );
}

function EntryCard({
  row,
  selected,
  onToggle,
  onOpen,
}: Omit<EntryCardsProps, 'label' | 'rows'> & { readonly row: EntryRow }) {
  const { say } = useWords();
  const valueText = useValueText();
  const changeText = useChangeText();
  const targetText = useTargetText();
  const closedText = useClosedText();
  const { cell, content, warnings } = row;
  const value = valueText(content, cell.indicator);
  return (
    <li className={classes.card} data-closed={row.closed}>
      <Checkbox
        size="xs"
        checked={selected.has(row.key)}
        onChange={() => onToggle(row)}
        aria-label={say('entry.select', { code: cell.indicator.code })}
      />
      <button type="button" onClick={() => onOpen(row)}>
        <RowName row={row} hasPeriod />
        <span className={classes.cardFigures}>
          <span>
            <small>{say('entry.column-value')}</small>{' '}
            <strong>
              <bdi>{value || say('entry.noValue')}</bdi>
            </strong>
          </span>
          <span>
            <small>{say('entry.column-previous')}</small>{' '}
            <bdi>{cell.previous ? valueText(cell.previous, cell.indicator) : '–'}</bdi>
          </span>
          <span>
            <small>{say('entry.column-change')}</small> <bdi>{changeText(content, cell.previous) || '–'}</bdi>
          </span>
          <span>
            <small>{say('entry.column-target')}</small> <bdi>{targetText(cell)}</bdi>
          </span>
        </span>
        {warnings.length > 0 && content.remark === null && (
          <span className={classes.wanted}>
            <IconFlag3 size={14} stroke={1.75} aria-hidden className={classes.flag} />
            {say('entry.remarkWanted')}
          </span>
        )}
        {row.closed === 'locked' && <span className={classes.meta}>{closedText(row)}</span>}
      </button>
    </li>
  );
}
