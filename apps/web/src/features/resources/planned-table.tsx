import { UnstyledButton } from '@mantine/core';
import { thousandsTable } from '@resolute/domain';
import type { ResourceRow, ResourceTable, ResourceYear } from '../../api/resources';
import { useWords } from '../../text/words';
import { ResultAnchor } from '../../ui/result-anchor';
import { ScrollBox } from '../../ui/scroll-box';
import { YearStatusTag } from '../../ui/year-status-tag';
import { PlannedFoot } from './planned-foot';
import classes from './resources.module.css';
import { useMoney } from './use-money';

/** What somebody wants to see or change: the line of a result in a year, or the ceiling of a year. */
export type Chosen =
  | { readonly kind: 'line'; readonly resultId: string; readonly year: number }
  | { readonly kind: 'ceiling'; readonly year: number };

interface PlannedTableProps {
  readonly table: ResourceTable;
  readonly mayChange: boolean;
  readonly onChoose: (chosen: Chosen) => void;
}

/** Results by years in thousands of francs; years that are only an indication are hatched, and say so in words. */
export function PlannedTable({ table, mayChange, onChoose }: PlannedTableProps) {
  const { say } = useWords();
  const { rows, years } = table;
  const printed = thousandsTable(
    rows.map(({ cells }) => cells.map(({ planned }) => BigInt(planned?.money.amount ?? 0))),
    years.length,
  );
  return (
    <ScrollBox name={say('resources.plannedTitle')}>
      <table aria-label={say('resources.plannedTitle')} className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{say('resources.result')}</th>
            {years.map((year) => (
              <th key={year.year} scope="col" className={classes.number} data-status={year.status}>
                <YearHead year={year} />
              </th>
            ))}
            <th scope="col" className={classes.number}>
              {say('resources.total')}
            </th>
            <th scope="col" className={classes.number}>
              {say('resources.percentHead')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <Row
              key={row.result.id}
              row={row}
              years={years}
              thousands={printed.cells[at] ?? []}
              total={printed.rowTotals[at] ?? ''}
              onChoose={onChoose}
            />
          ))}
        </tbody>
        <PlannedFoot table={table} printed={printed} mayChange={mayChange} onChoose={onChoose} />
      </table>
    </ScrollBox>
  );
}

function YearHead({ year: { year, status } }: { readonly year: ResourceYear }) {
  return (
    <span className={classes.yearHead}>
      <bdi>{year}</bdi>
      {status === 'indicative' && <YearStatusTag status={status} />}
    </span>
  );
}

interface RowProps {
  readonly row: ResourceRow;
  readonly years: readonly ResourceYear[];
  readonly thousands: readonly string[];
  readonly total: string;
  readonly onChoose: (chosen: Chosen) => void;
}

function Row({ row, years, thousands, total, onChoose }: RowProps) {
  const { say } = useWords();
  const { figure } = useMoney();
  return (
    <tr>
      <th scope="row">
        <ResultAnchor result={row.result} />
      </th>
      {years.map((year, at) => (
        <td key={year.year} className={classes.number} data-status={year.status}>
          <Figure row={row} at={at} thousands={thousands[at] ?? ''} onChoose={onChoose} />
        </td>
      ))}
      <td className={classes.number}>
        <bdi>{figure(total)}</bdi>
      </td>
      <td className={classes.number}>
        {row.percent === null ? say('resources.noFigure') : <bdi>{figure(row.percent)}</bdi>}
      </td>
    </tr>
  );
}

interface FigureProps {
  readonly row: ResourceRow;
  readonly at: number;
  readonly thousands: string;
  readonly onChoose: (chosen: Chosen) => void;
}

/** A door: the exact francs, the people and the history stand behind it. */
function Figure({ row: { result, cells }, at, thousands, onChoose }: FigureProps) {
  const { say } = useWords();
  const { figure, francs } = useMoney();
  const cell = cells[at];
  if (!cell) return null;
  const { year, planned, spent } = cell;
  const name = say('resources.cellName', {
    code: result.code,
    year: String(year),
    planned: planned ? francs(planned.money) : say('resources.notSaid'),
    spent: spent ? francs(spent.money) : say('resources.notSaid'),
  });
  return (
    <UnstyledButton
      className={classes.door}
      aria-label={name}
      onClick={() => onChoose({ kind: 'line', resultId: result.id, year })}
    >
      <bdi>{planned ? figure(thousands) : say('resources.noFigure')}</bdi>
    </UnstyledButton>
  );
}
