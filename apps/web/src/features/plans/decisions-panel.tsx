import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Plan, PlanDecision } from '../../api/plans';
import { useWords } from '../../text/words';
import { Panel } from '../../ui/panel';
import { PlanYears } from '../../ui/plan-years';
import { SampleTag } from '../../ui/sample-tag';
import { SideDrawer } from '../../ui/side-drawer';
import { Empty } from '../../ui/states/empty';
import { type Column, DataTable } from '../../ui/table/data-table';
import { DecisionForm } from './decision-form';
import classes from './plans.module.css';
import { Published } from './published';
import { StrikeOut } from './strike-out';
import { useDecisionSentence } from './use-decision-sentence';

interface DecisionsPanelProps {
  readonly plan: Plan;
  /** Also on a frozen plan, as a body may decide on one while the next edition is being drafted. */
  readonly mayChange: boolean;
  readonly onDone: (sentence: string) => void;
}

/** What the bodies decided on a plan, by day; what was struck out stays to be read. */
export function DecisionsPanel({ plan, mayChange, onDone }: DecisionsPanelProps) {
  const { say } = useWords();
  const [isRecording, setRecording] = useState(false);
  const recorded = (sentence: string): void => {
    setRecording(false);
    onDone(sentence);
  };
  return (
    <Panel
      title={say('plans.decisions')}
      actions={mayChange && <Button onClick={() => setRecording(true)}>{say('plans.recordDecisionAsk')}</Button>}
      flush
    >
      {plan.decisions.length === 0 ? (
        <Empty
          title={say('plans.undecided')}
          why={mayChange ? say('plans.undecidedWhyPlanner') : say('plans.undecidedWhy')}
        />
      ) : (
        <DecisionsTable plan={plan} mayChange={mayChange} onDone={onDone} />
      )}
      <SideDrawer
        isOpen={isRecording}
        title={say('plans.recordDecisionTitle', { code: plan.code })}
        onClose={() => setRecording(false)}
      >
        <DecisionForm plan={plan} onCancel={() => setRecording(false)} onRecorded={recorded} />
      </SideDrawer>
    </Panel>
  );
}

function DecisionsTable({ plan, mayChange, onDone }: DecisionsPanelProps) {
  const { say } = useWords();
  const strike: Column<PlanDecision> = {
    key: 'strike',
    head: say('plans.strikeOutHead'),
    cell: (decision) =>
      decision.revokedAt === null ? <StrikeOut planId={plan.id} decision={decision} onDone={onDone} /> : '–',
  };
  return (
    <DataTable
      caption={say('plans.decisions')}
      rows={plan.decisions}
      keyOf={({ id }) => id}
      columns={[
        { key: 'decision', head: say('plans.decision'), cell: (decision) => <DecisionCell decision={decision} /> },
        { key: 'years', head: say('plans.yearsDecided'), cell: ({ years }) => <Years years={years} /> },
        { key: 'document', head: say('plans.document'), cell: (decision) => <Published {...decision} /> },
        ...(mayChange ? [strike] : []),
      ]}
    />
  );
}

function DecisionCell({ decision }: { readonly decision: PlanDecision }) {
  const { say, moment } = useWords();
  const sentence = useDecisionSentence()(decision);
  const { revokedAt, revocationReason, isSample } = decision;
  return (
    <>
      <span className={classes.marks}>
        {revokedAt === null ? <span className={classes.name}>{sentence}</span> : <s>{sentence}</s>}
        {isSample && <SampleTag />}
      </span>
      {revokedAt !== null && (
        <span className={classes.why}>
          {say('plans.struckOut', { moment: moment(revokedAt), reason: revocationReason ?? '' })}
        </span>
      )}
    </>
  );
}

/** As a span where they follow each other, as in most decisions; otherwise one by one. */
function Years({ years }: { readonly years: readonly number[] }) {
  const [first = 0] = years;
  const last = years.at(-1) ?? first;
  if (years.length > 1 && last - first === years.length - 1) return <PlanYears firstYear={first} lastYear={last} />;
  return (
    <span className={classes.yearList}>
      {years.map((year) => (
        <bdi key={year}>{year}</bdi>
      ))}
    </span>
  );
}
