import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Plan } from '../../api/plans';
import { useWords } from '../../text/words';
import { Panel } from '../../ui/panel';
import { SideDrawer } from '../../ui/side-drawer';
import { Empty } from '../../ui/states/empty';
import { DataTable } from '../../ui/table/data-table';
import { titleText } from '../../ui/title-text';
import { Translated } from '../../ui/translated';
import { KindForm } from './kind-form';
import classes from './plans.module.css';
import { ResultsLink } from './results-link';

interface KindsPanelProps {
  readonly plan: Plan;
  readonly mayChange: boolean;
  readonly onDone: (sentence: string) => void;
}

/** The kinds of results of a plan, the highest first, and how many there are of each. */
export function KindsPanel({ plan, mayChange, onDone }: KindsPanelProps) {
  const { say } = useWords();
  const [isAdding, setAdding] = useState(false);
  const added = (sentence: string): void => {
    setAdding(false);
    onDone(sentence);
  };
  return (
    <Panel
      title={say('plans.kinds')}
      note={say('plans.kindsNote')}
      actions={mayChange && <Button onClick={() => setAdding(true)}>{say('plans.addKindAsk')}</Button>}
      flush
    >
      {plan.kinds.length === 0 ? (
        <Empty
          title={say('plans.noKinds')}
          why={mayChange ? say('plans.noKindsWhyPlanner') : say('plans.noKindsWhy')}
        />
      ) : (
        <KindsTable plan={plan} />
      )}
      <SideDrawer
        isOpen={isAdding}
        title={say('plans.addKindTitle', { code: plan.code })}
        onClose={() => setAdding(false)}
      >
        <KindForm plan={plan} onCancel={() => setAdding(false)} onAdded={added} />
      </SideDrawer>
    </Panel>
  );
}

function KindsTable({ plan }: { readonly plan: Plan }) {
  const { say, language } = useWords();
  return (
    <DataTable
      caption={say('plans.kinds')}
      rows={plan.kinds}
      keyOf={({ id }) => id}
      columns={[
        {
          key: 'kind',
          head: say('plans.kind'),
          cell: ({ title }) => (
            <span className={classes.name}>
              <Translated words={title} />
            </span>
          ),
        },
        { key: 'code', head: say('plans.code'), cell: ({ code }) => <bdi>{code}</bdi> },
        { key: 'level', head: say('plans.level'), cell: ({ level }) => say('plans.figure', { count: level }) },
        {
          key: 'results',
          head: say('plans.results'),
          isNumeric: true,
          cell: ({ code, title, results }) => (
            <ResultsLink
              planId={plan.id}
              kind={code}
              name={say('plans.countName', { count: results, kind: titleText(title, language).text, plan: plan.code })}
            >
              {say('plans.figure', { count: results })}
            </ResultsLink>
          ),
        },
      ]}
    />
  );
}
