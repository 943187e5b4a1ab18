import { Button } from '@mantine/core';
import { parseLocalDate } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Budget, budgetsQuery } from '../../api/plans';
import { useWords } from '../../text/words';
import { Panel } from '../../ui/panel';
import { PlanYears } from '../../ui/plan-years';
import { SampleTag } from '../../ui/sample-tag';
import { SideDrawer } from '../../ui/side-drawer';
import { Empty } from '../../ui/states/empty';
import { Loaded } from '../../ui/states/loaded';
import { type Column, DataTable } from '../../ui/table/data-table';
import { BudgetForm } from './budget-form';
import classes from './plans.module.css';
import { Published } from './published';

interface BudgetsPanelProps {
  readonly mayChange: boolean;
  readonly onDone: (sentence: string) => void;
}

/** Budgets that Council approved: a year of an operational plan outside of them is indicative. */
export function BudgetsPanel({ mayChange, onDone }: BudgetsPanelProps) {
  const { say } = useWords();
  const budgets = useQuery(budgetsQuery);
  const [edited, setEdited] = useState<Budget | 'new'>();
  const budget = edited === 'new' ? undefined : edited;
  const saved = (sentence: string): void => {
    setEdited(undefined);
    onDone(sentence);
  };
  return (
    <Panel
      title={say('plans.budgets')}
      note={say('plans.budgetsNote')}
      actions={mayChange && <Button onClick={() => setEdited('new')}>{say('plans.recordBudgetAsk')}</Button>}
      flush
    >
      <Loaded query={budgets} what={say('plans.budgets')}>
        {(loaded) => <BudgetsTable budgets={loaded} {...(mayChange && { onChange: setEdited })} />}
      </Loaded>
      <SideDrawer
        isOpen={edited !== undefined}
        title={budget ? say('plans.changeTitle', { code: budget.code }) : say('plans.recordBudgetTitle')}
        onClose={() => setEdited(undefined)}
      >
        <BudgetForm budget={budget} onCancel={() => setEdited(undefined)} onSaved={saved} />
      </SideDrawer>
    </Panel>
  );
}

interface BudgetsTableProps {
  readonly budgets: readonly Budget[];
  /** Left out for those who may only read. */
  readonly onChange?: (budget: Budget) => void;
}

function BudgetsTable({ budgets, onChange }: BudgetsTableProps) {
  const { say, day } = useWords();
  const change: Column<Budget> = {
    key: 'change',
    head: say('plans.changeHead'),
    cell: (budget) => (
      <Button aria-label={say('plans.changeNamed', { code: budget.code })} onClick={() => onChange?.(budget)}>
        {say('plans.changeAsk')}
      </Button>
    ),
  };
  if (budgets.length === 0)
    return (
      <Empty
        title={say('plans.noBudgets')}
        why={onChange ? say('plans.noBudgetsWhyPlanner') : say('plans.noBudgetsWhy')}
      />
    );
  return (
    <DataTable
      caption={say('plans.budgets')}
      rows={budgets}
      keyOf={({ id }) => id}
      columns={[
        { key: 'code', head: say('plans.code'), cell: (budget) => <BudgetCell budget={budget} /> },
        { key: 'years', head: say('plans.years'), cell: (budget) => <PlanYears {...budget} /> },
        {
          key: 'approvedOn',
          head: say('plans.approvedOn'),
          cell: ({ approvedOn }) => day(parseLocalDate(approvedOn)),
        },
        { key: 'document', head: say('plans.document'), cell: (budget) => <Published {...budget} /> },
        ...(onChange ? [change] : []),
      ]}
    />
  );
}

function BudgetCell({ budget: { code, isSample } }: { readonly budget: Budget }) {
  return (
    <span className={classes.marks}>
      <bdi className={classes.name}>{code}</bdi>
      {isSample && <SampleTag />}
    </span>
  );
}
