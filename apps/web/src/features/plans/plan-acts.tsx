import { Button } from '@mantine/core';
import { mayChangePlans } from '@resolute/domain';
import { useState } from 'react';
import type { Plan } from '../../api/plans';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { SideDrawer } from '../../ui/side-drawer';
import { ChangePlanForm } from './change-plan-form';
import { LayBeside } from './lay-beside';
import { RollOverForm } from './roll-over-form';

interface PlanActsProps {
  readonly plan: Plan;
  readonly onDone: (sentence: string) => void;
}

/** What can be done with a plan as a whole. Of a frozen one only the comparison is left; its banner says why. */
export function PlanActs({ plan, onDone }: PlanActsProps) {
  const { say } = useWords();
  const { actor } = useSignedIn();
  const [open, setOpen] = useState<'change' | 'roll-over'>();
  const isOpenToChange = mayChangePlans(actor).allowed && plan.frozenAt === null;
  const close = (): void => setOpen(undefined);
  const done = (sentence: string): void => {
    close();
    onDone(sentence);
  };
  return (
    <>
      <LayBeside plan={plan} />
      {isOpenToChange && <Button onClick={() => setOpen('change')}>{say('plans.changePlanAsk')}</Button>}
      {isOpenToChange && plan.kind === 'operational-plan' && plan.nextId === null && (
        <Button onClick={() => setOpen('roll-over')}>{say('plans.rollOverAsk')}</Button>
      )}
      <SideDrawer isOpen={open === 'change'} title={say('plans.changeTitle', { code: plan.code })} onClose={close}>
        <ChangePlanForm plan={plan} onCancel={close} onSaved={done} />
      </SideDrawer>
      <SideDrawer isOpen={open === 'roll-over'} title={say('plans.rollOverTitle', { code: plan.code })} onClose={close}>
        <RollOverForm plan={plan} onCancel={close} onRolledOver={done} />
      </SideDrawer>
    </>
  );
}
