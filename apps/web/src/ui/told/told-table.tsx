import { useEffect, useRef, useState } from 'react';
import { placed } from '../placed';
import { useBesidePlace } from './beside-place';
import type { TableBlock, ToldCell } from './told';
import classes from './told.module.css';
import { ToldChip } from './told-chip';
import { ToldText } from './told-text';

interface ToldTableProps {
  readonly section: string;
  /** What it is called for those who do not see it. */
  readonly name: string;
  readonly table: TableBlock;
}

/** A table of the document. One that is wider or longer than its place scrolls there, by the keyboard too. */
export function ToldTable({ section, name, table: { columns, rows, isMatrix = false } }: ToldTableProps) {
  const { box, isScrolled } = useScrolled();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups what one fills in
    <div ref={box} role="group" aria-label={name} className={classes.box} {...(isScrolled && { tabIndex: 0 })}>
      <table className={isMatrix ? `${classes.table} ${classes.matrix}` : classes.table}>
        <thead>
          <tr>
            {placed(columns).map(({ thing: { head, isNumeric }, key }) => (
              <th key={key} scope="col" className={isNumeric ? classes.number : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {placed(rows).map(({ thing: row, key: line }) => (
            <tr key={line}>
              {placed(row).map(({ thing, key }, at) => (
                <CellOf
                  key={key}
                  section={section}
                  cell={thing}
                  isNumeric={columns[at]?.isNumeric ?? false}
                  isFirst={at === 0}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellOfProps {
  readonly section: string;
  readonly cell: ToldCell;
  readonly isNumeric: boolean;
  readonly isFirst: boolean;
}

/** The first cell names its row. */
function CellOf({ section, cell: { text, note, chip, level, figure }, isNumeric, isFirst }: CellOfProps) {
  const Kind = isFirst ? 'th' : 'td';
  const beside = useBesidePlace();
  return (
    <Kind
      className={isNumeric ? classes.number : undefined}
      {...(isFirst && { scope: 'row' })}
      {...(level && { 'data-level': level.level })}
    >
      <div className={classes.headed}>
        <span>
          {level && <strong className={classes.level}>{level.word}</strong>}
          {text && <ToldText told={text} />}
          {note !== undefined && <small className={classes.note}>{note}</small>}
          {chip && <ToldChip chip={chip} />}
        </span>
        {figure !== undefined && beside({ section, figure })}
      </div>
    </Kind>
  );
}

/** Whether what is in a box is larger than the box: then the keyboard must reach it, to scroll. */
function useScrolled() {
  const box = useRef<HTMLDivElement>(null);
  const [isScrolled, setScrolled] = useState(false);
  useEffect(() => {
    const { current } = box;
    if (!current) return undefined;
    const observer = new ResizeObserver(() =>
      setScrolled(current.scrollWidth > current.clientWidth || current.scrollHeight > current.clientHeight),
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return { box, isScrolled };
}
