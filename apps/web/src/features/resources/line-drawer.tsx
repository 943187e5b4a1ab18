import { Button } from '@mantine/core';
import { GRADE_GROUPS, RESOURCE_USES, type ResourceUse } from '@resolute/domain';
import { useState } from 'react';
import type { ResourceCell, ResourceLine, ResourceTable } from '../../api/resources';
import type { ResultName } from '../../api/results';
import { useWords } from '../../text/words';
import { Facts } from '../../ui/facts';
import { SideDrawer } from '../../ui/side-drawer';
import { UnavailableAction } from '../../ui/unavailable-action';
import { usePercent } from '../../ui/use-percent';
import { LineForm } from './line-form';
import classes from './resources.module.css';
import { LineRevisions } from './revisions';
import { useMoney } from './use-money';
import { useMonthsText } from './use-months-text';
import { WithdrawForm } from './withdraw-form';

interface LineDrawerProps {
  readonly table: ResourceTable;
  readonly chosen: { readonly resultId: string; readonly year: number } | undefined;
  readonly mayChange: boolean;
  readonly onClose: () => void;
  readonly onDone: (sentence: string) => void;
}

/** What stands behind a figure: exact francs, people, history; and for a planner the way to change it. */
export function LineDrawer({ table, chosen, mayChange, onClose, onDone }: LineDrawerProps) {
  const { say } = useWords();
  const row = table.rows.find(({ result }) => result.id === chosen?.resultId);
  const cell = row?.cells.find(({ year }) => year === chosen?.year);
  const title = row && cell ? say('resources.lineTitle', { code: row.result.code, year: String(cell.year) }) : '';
  return (
    <SideDrawer isOpen={cell !== undefined} title={title} onClose={onClose}>
      {row && cell && (
        <Behind result={row.result} cell={cell} isFrozen={table.isFrozen} mayChange={mayChange} onDone={onDone} />
      )}
    </SideDrawer>
  );
}

interface BehindProps {
  readonly result: ResultName;
  readonly cell: ResourceCell;
  readonly isFrozen: boolean;
  readonly mayChange: boolean;
  readonly onDone: (sentence: string) => void;
}

function Behind({ result, cell, isFrozen, mayChange, onDone }: BehindProps) {
  const { say } = useWords();
  const percent = usePercent();
  const [edited, setEdited] = useState<ResourceUse>();
  const [withdrawn, setWithdrawn] = useState<ResourceUse>();
  const line = withdrawn && cell[withdrawn];
  if (line)
    return <WithdrawForm result={result} line={line} onCancel={() => setWithdrawn(undefined)} onDone={onDone} />;
  if (edited)
    return (
      <LineForm
        result={result}
        year={cell.year}
        use={edited}
        line={cell[edited]}
        onCancel={() => setEdited(undefined)}
        onDone={onDone}
      />
    );
  return (
    <>
      {RESOURCE_USES.map((use) => (
        <section key={use} className={classes.section} aria-label={say(`resources.use-${use}`)}>
          <h3 className={classes.heading}>{say(`resources.use-${use}`)}</h3>
          <Said line={cell[use]} />
          {mayChange && (
            <Change
              use={use}
              line={cell[use]}
              isFrozen={isFrozen}
              onChange={() => setEdited(use)}
              onWithdraw={() => setWithdrawn(use)}
            />
          )}
          {cell[use] && <LineRevisions id={cell[use].id} />}
        </section>
      ))}
      {cell.regionalSupportShare !== null && (
        <p className={classes.quiet}>{say('resources.regionalShare', { share: percent(cell.regionalSupportShare) })}</p>
      )}
    </>
  );
}

function Said({ line }: { readonly line: ResourceLine | null }) {
  const { say } = useWords();
  const { francs } = useMoney();
  const { groupName, months } = useMonthsText();
  if (!line) return <p className={classes.quiet}>{say('resources.notSaid')}</p>;
  return (
    <Facts
      facts={[
        [say('resources.money'), <bdi key="money">{francs(line.money)}</bdi>],
        ...GRADE_GROUPS.map(
          (group) => [groupName(group), <bdi key={group}>{months(line.staffMonths, group)}</bdi>] as const,
        ),
      ]}
    />
  );
}

interface ChangeProps {
  readonly use: ResourceUse;
  readonly line: ResourceLine | null;
  readonly isFrozen: boolean;
  readonly onChange: () => void;
  readonly onWithdraw: () => void;
}

/** What a frozen edition plans stays; what is spent in its years is still recorded. */
function Change({ use, line, isFrozen, onChange, onWithdraw }: ChangeProps) {
  const { say } = useWords();
  const action = line ? say(`resources.reviseAsk-${use}`) : say(`resources.putAsk-${use}`);
  if (isFrozen && use === 'planned') return <UnavailableAction action={action} why={say('resources.frozen')} />;
  return (
    <span className={classes.acts}>
      <Button onClick={onChange}>{action}</Button>
      {line && <Button onClick={onWithdraw}>{say(`resources.withdrawAsk-${use}`)}</Button>}
    </span>
  );
}
