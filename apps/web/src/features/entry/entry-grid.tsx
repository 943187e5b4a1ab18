import { Fragment } from 'react';
import { useWords } from '../../text/words';
import { usePeriodName } from '../../ui/values/use-period-name';
import { CellEditor, type Onward } from './cell-editor';
import classes from './entry.module.css';
import type { EntryRow } from './entry-row';
import { GridCell } from './grid-cell';
import { type GridColumn, gridColumns, isEntryColumn, isOpenAt } from './grid-columns';
import type { GridPlace } from './grid-move';
import type { GridEditing } from './use-grid-editing';
import { type GridActs, useGridKeys } from './use-grid-keys';

interface EntryGridProps {
  readonly label: string;
  readonly rows: readonly EntryRow[];
  readonly selected: ReadonlySet<string>;
  readonly place: GridPlace;
  readonly onPlace: (place: GridPlace) => void;
  readonly editing: GridEditing;
  readonly acts: GridActs;
}

/** Values by row, as in a spreadsheet: one tab stop, and keys that lead from cell to cell. */
export function EntryGrid(props: EntryGridProps) {
  const { label, rows, selected, place, onPlace, editing, acts } = props;
  const { say } = useWords();
  const columns = gridColumns(rows);
  const { grid, goTo, onKeyDown, onPaste } = useGridKeys({ rows, columns, editing, acts, place, onPlace });
  const onward = (way: Onward): void => goTo(placeAfter(way, place, { rows, columns }));
  return (
    <table
      ref={grid}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows and cells of a table are those of the grid, so that nothing is said twice
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-multiselectable
      className={classes.grid}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
    >
      <thead>
        <tr aria-rowindex={1}>
          {columns.map((column, at) => (
            <th key={column} scope="col" aria-colindex={at + 1} data-column={column}>
              {say(`entry.column-${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <Fragment key={row.key}>
            <PeriodHead row={row} before={rows[at - 1]} span={columns.length} isOnly={isOnePeriod(rows)} />
            <GridRow
              row={row}
              at={at}
              columns={columns}
              active={place.row === at ? place.column : undefined}
              isSelected={selected.has(row.key)}
              editing={editing}
              acts={acts}
              goTo={goTo}
              onward={onward}
            />
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

const isOnePeriod = (rows: readonly EntryRow[]): boolean =>
  rows.every(({ cell }) => cell.period.id === rows[0]?.cell.period.id);

interface PeriodHeadProps {
  readonly row: EntryRow;
  readonly before: EntryRow | undefined;
  readonly span: number;
  readonly isOnly: boolean;
}

/** Above the first row of each period, where there are several. */
function PeriodHead({ row, before, span, isOnly }: PeriodHeadProps) {
  const periodName = usePeriodName();
  const { say, day } = useWords();
  const { period } = row.cell;
  if (isOnly || before?.cell.period.id === period.id) return null;
  return (
    <tr className={classes.period}>
      <th colSpan={span} scope="rowgroup">
        <strong>{periodName(period.id)}</strong> <span>{say('entry.dueOn', { day: day(period.dueOn as never) })}</span>
      </th>
    </tr>
  );
}

interface GridRowProps extends Pick<EntryGridProps, 'editing' | 'acts'> {
  readonly row: EntryRow;
  readonly at: number;
  readonly columns: readonly GridColumn[];
  readonly active: number | undefined;
  readonly isSelected: boolean;
  readonly goTo: (place: GridPlace) => void;
  readonly onward: (way: Onward) => void;
}

const NUMERIC: readonly GridColumn[] = ['previous', 'value', 'denominator', 'change', 'target'];

function GridRow({ columns, active, ...props }: GridRowProps) {
  const { row, at, isSelected } = props;
  return (
    <tr
      aria-rowindex={at + 2}
      aria-selected={isSelected}
      data-current={active !== undefined || undefined}
      data-closed={row.closed}
    >
      {columns.map((column, index) => (
        <GridPlaceCell key={column} {...props} column={column} index={index} isActive={active === index} />
      ))}
    </tr>
  );
}

interface GridPlaceCellProps extends Omit<GridRowProps, 'columns' | 'active'> {
  readonly column: GridColumn;
  readonly index: number;
  readonly isActive: boolean;
}

function GridPlaceCell(props: GridPlaceCellProps) {
  const { row, column, isSelected, acts } = props;
  const given = attributesOf(props);
  const shown = isOpenHere(props) ? (
    <OpenCell {...props} />
  ) : (
    <GridCell row={row} column={column} isSelected={isSelected} onToggle={acts.onToggle} />
  );
  return column === 'name' ? (
    <th scope="row" {...given}>
      {shown}
    </th>
  ) : (
    <td {...given}>{shown}</td>
  );
}

const isOpenHere = ({ row, column, editing: { editing } }: GridPlaceCellProps): boolean =>
  editing?.key === row.key && editing.column === column;

/** What a cell of the grid is, for those who listen, for the keyboard and for the eye. */
function attributesOf(props: GridPlaceCellProps) {
  const { row, at, column, index, isActive, editing, goTo } = props;
  const isOpen = isOpenHere(props);
  const canType = isOpenAt(row, column);
  return {
    'aria-colindex': index + 1,
    'data-column': column,
    'data-place': `${at}-${index}`,
    'data-numeric': NUMERIC.includes(column) || undefined,
    'data-editing': isOpen || undefined,
    'aria-readonly': canType ? undefined : true,
    'aria-invalid': (column === 'value' && row.save?.kind === 'refused') || undefined,
    tabIndex: isActive && !isOpen ? 0 : -1,
    // The place follows the focus, wherever that came from.
    onFocus: () => !isActive && goTo({ row: at, column: index }),
    onDoubleClick: () => canType && editing.begin(row, column),
  } as const;
}

function OpenCell({ row, column, editing, onward }: GridPlaceCellProps) {
  const { say } = useWords();
  if (!editing.editing || !isEntryColumn(column)) return null;
  return (
    <CellEditor
      row={row}
      editing={editing.editing}
      label={say('entry.cellName', { code: row.cell.indicator.code, column: say(`entry.column-${column}`) })}
      onCommit={(text, way) => {
        const isTaken = editing.commit(row, column, text);
        if (isTaken && way) onward(way);
        return isTaken;
      }}
      onCancel={() => {
        editing.cancel();
        onward('stay');
      }}
    />
  );
}

/** Where a finished cell leads: along its column, or to the next cell in which one can type. */
function placeAfter(
  way: Onward,
  at: GridPlace,
  { rows, columns }: { readonly rows: readonly EntryRow[]; readonly columns: readonly GridColumn[] },
): GridPlace {
  if (way === 'stay') return at;
  if (way === 'down') return { ...at, row: Math.min(at.row + 1, rows.length - 1) };
  if (way === 'up') return { ...at, row: Math.max(at.row - 1, 0) };
  const places = rows.flatMap((row, index) =>
    columns.flatMap((column, each) => (isOpenAt(row, column) ? [{ row: index, column: each }] : [])),
  );
  const here = places.findIndex(({ row, column }) => row === at.row && column === at.column);
  return places[here + (way === 'next' ? 1 : -1)] ?? at;
}
