import { UnstyledButton } from '@mantine/core';
import { type ThousandsTable, thousandsOf } from '@resolute/domain';
import type { ReactNode } from 'react';
import type { ResourceTable, ResourceYear } from '../../api/resources';
import { useWords } from '../../text/words';
import type { Chosen } from './planned-table';
import classes from './resources.module.css';
import { useMoney } from './use-money';

interface PlannedFootProps {
  readonly table: ResourceTable;
  readonly printed: ThousandsTable;
  readonly mayChange: boolean;
  readonly onChoose: (chosen: Chosen) => void;
}

/** Below the results: the totals, the ceilings with what is left below them, what was spent, and what supports regional offices. */
export function PlannedFoot({ table: { years, total, isWhole }, printed, mayChange, onChoose }: PlannedFootProps) {
  const { say } = useWords();
  const { figure } = useMoney();
  const thousands = (money: { readonly amount: string } | null): ReactNode =>
    money === null ? say('resources.noFigure') : <bdi>{figure(thousandsOf(BigInt(money.amount)))}</bdi>;
  const hasPercent = total.planned.amount !== '0';
  const ceilingLines: readonly FootLine[] = [
    { key: 'ceiling', cell: (year) => <CeilingDoor year={year} mayChange={mayChange} onChoose={onChoose} /> },
    { key: 'left', cell: ({ left }) => thousands(left) },
  ];
  const lines: readonly FootLine[] = [
    {
      key: 'total',
      cell: (_, at) => <bdi>{figure(printed.columnTotals[at] ?? '')}</bdi>,
      total: <bdi>{figure(printed.total)}</bdi>,
      percent: hasPercent && <bdi>{figure('100.0')}</bdi>,
    },
    { key: 'spent', cell: ({ spent }) => thousands(spent), total: thousands(total.spent) },
    {
      key: 'regional',
      cell: ({ regionalSupport }) => thousands(regionalSupport),
      total: thousands(total.regionalSupport),
    },
    // A ceiling is about the whole plan, and not about its activities or enablers alone.
    ...(isWhole ? ceilingLines : []),
  ];
  return (
    <tfoot>
      {lines.map(({ key, cell, total: sum, percent }) => (
        <tr key={key} data-line={key}>
          <th scope="row">{say(`resources.line-${key}`)}</th>
          {years.map((year, at) => (
            <td key={year.year} className={classes.number} data-status={year.status}>
              {cell(year, at)}
            </td>
          ))}
          <td className={classes.number}>{sum}</td>
          <td className={classes.number}>{percent}</td>
        </tr>
      ))}
    </tfoot>
  );
}

interface FootLine {
  readonly key: 'total' | 'spent' | 'regional' | 'ceiling' | 'left';
  readonly cell: (year: ResourceYear, at: number) => ReactNode;
  readonly total?: ReactNode;
  readonly percent?: ReactNode;
}

interface CeilingDoorProps {
  readonly year: ResourceYear;
  readonly mayChange: boolean;
  readonly onChoose: (chosen: Chosen) => void;
}

/** Where there is no ceiling, only a planner finds a door: to set one. */
function CeilingDoor({ year: { year, ceiling }, mayChange, onChoose }: CeilingDoorProps) {
  const { say } = useWords();
  const { figure, francs } = useMoney();
  if (!ceiling && !mayChange) return say('resources.noFigure');
  const name = ceiling
    ? say('resources.ceilingName', { year: String(year), ceiling: francs(ceiling.money) })
    : say('resources.setCeilingNamed', { year: String(year) });
  return (
    <UnstyledButton className={classes.door} aria-label={name} onClick={() => onChoose({ kind: 'ceiling', year })}>
      <bdi>{ceiling ? figure(thousandsOf(BigInt(ceiling.money.amount))) : say('resources.setCeiling')}</bdi>
    </UnstyledButton>
  );
}
