import { Button } from '@mantine/core';
import { FRAMEWORK_KINDS, mayChangePlans } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { plansQuery } from '../../api/plans';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { Page } from '../../ui/page';
import { SideDrawer } from '../../ui/side-drawer';
import { Loaded } from '../../ui/states/loaded';
import { useChangeAt } from '../../ui/use-change-at';
import { BudgetsPanel } from './budgets-panel';
import { CreatePlanForm } from './create-plan-form';
import { PlansPanel } from './plans-panel';

/** Strategic plans and operational plans, and the budgets within which years are more than an indication. */
export function PlansPage() {
  const { say } = useWords();
  const { actor } = useSignedIn();
  const plans = useQuery(plansQuery);
  const { noticeAt, doneAt } = useChangeAt();
  const [isCreating, setCreating] = useState(false);
  const mayChange = mayChangePlans(actor).allowed;
  const create = mayChange && (
    <Button variant="filled" onClick={() => setCreating(true)}>
      {say('plans.createAsk')}
    </Button>
  );
  const created = (sentence: string): void => {
    setCreating(false);
    doneAt('plans')(sentence);
  };
  return (
    <Page title={say('plans.title')} lead={say('plans.lead')} actions={create}>
      {noticeAt('plans')}
      <Loaded query={plans} what={say('plans.title')}>
        {(loaded) => FRAMEWORK_KINDS.map((kind) => <PlansPanel key={kind} kind={kind} plans={loaded} />)}
      </Loaded>
      {noticeAt('budgets')}
      <BudgetsPanel mayChange={mayChange} onDone={doneAt('budgets')} />
      <SideDrawer isOpen={isCreating} title={say('plans.createTitle')} onClose={() => setCreating(false)}>
        <CreatePlanForm onCancel={() => setCreating(false)} onCreated={created} />
      </SideDrawer>
    </Page>
  );
}
