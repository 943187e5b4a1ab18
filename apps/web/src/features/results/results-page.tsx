import { Anchor } from '@mantine/core';
import { mayChangePlans } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type Plan, plansQuery } from '../../api/plans';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states/empty';
import { Loaded } from '../../ui/states/loaded';
import { ResultsOfPlan } from './results-of-plan';
import { useAddress } from './use-address';

/** The results map: one plan from goal to output, as a tree or as a table. */
export function ResultsPage() {
  const { say } = useWords();
  const plans = useQuery(plansQuery);
  const [{ plan }] = useAddress();
  const shown = plans.data && (plans.data.find(({ id }) => id === plan) ?? firstShown(plans.data));
  if (plans.data && shown) return <ResultsOfPlan key={shown.id} plan={shown} plans={plans.data} />;
  return (
    <Page title={say('results.title')} lead={say('results.lead')}>
      <Loaded query={plans} what={say('results.title')}>
        {() => <NoPlan />}
      </Loaded>
    </Page>
  );
}

/** The edition that is worked with: the newest operational plan that nothing has followed; plans come with the newest first. */
const firstShown = (plans: readonly Plan[]): Plan | undefined =>
  plans.find(({ kind, nextId }) => kind === 'operational-plan' && nextId === null) ?? plans[0];

function NoPlan() {
  const { say } = useWords();
  const { actor } = useSignedIn();
  const toPlans = (
    <Anchor component={Link} to="/plans">
      {say('results.toPlans')}
    </Anchor>
  );
  return (
    <Panel title={say('results.treeTitle')}>
      <Empty
        title={say('results.noPlan')}
        why={mayChangePlans(actor).allowed ? say('results.noPlanWhyPlanner') : say('results.noPlanWhy')}
        action={toPlans}
      />
    </Panel>
  );
}
