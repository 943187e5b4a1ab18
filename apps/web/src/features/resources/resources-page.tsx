import { Anchor } from '@mantine/core';
import { mayChangePlans } from '@resolute/domain';
import { Link } from '@tanstack/react-router';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states/empty';
import { Loaded } from '../../ui/states/loaded';
import { useOperationalPlans } from '../../ui/use-operational-plans';
import { ResourcesOfPlan } from './resources-of-plan';
import { useAddress } from './use-address';

/** Money and people: what an operational plan plans for its results, and what was spent on them. */
export function ResourcesPage() {
  const { say } = useWords();
  const [{ plan }] = useAddress();
  const { query, plans, shown } = useOperationalPlans(plan);
  if (shown) return <ResourcesOfPlan key={shown.id} plan={shown} plans={plans} />;
  return (
    <Page title={say('resources.title')} lead={say('resources.lead')}>
      <Loaded query={query} what={say('resources.title')}>
        {() => <NoPlan />}
      </Loaded>
    </Page>
  );
}

function NoPlan() {
  const { say } = useWords();
  const { actor } = useSignedIn();
  const toPlans = (
    <Anchor component={Link} to="/plans">
      {say('results.toPlans')}
    </Anchor>
  );
  return (
    <Panel title={say('resources.plannedTitle')}>
      <Empty
        title={say('resources.noPlan')}
        why={mayChangePlans(actor).allowed ? say('resources.noPlanWhyPlanner') : say('resources.noPlanWhy')}
        action={toPlans}
      />
    </Panel>
  );
}
