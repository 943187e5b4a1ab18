import { Anchor } from '@mantine/core';
import { mayChangePlans } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { plansQuery } from '../../api/plans';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states/empty';
import { Loaded } from '../../ui/states/loaded';
import { ResourcesOfPlan } from './resources-of-plan';
import { useAddress } from './use-address';

/** Money and people: what an operational plan plans for its results, and what was spent on them. */
export function ResourcesPage() {
  const { say } = useWords();
  const plans = useQuery(plansQuery);
  const [{ plan }] = useAddress();
  const operational = plans.data?.filter(({ kind }) => kind === 'operational-plan') ?? [];
  // The edition that is worked with: the newest that nothing has followed.
  const shown =
    operational.find(({ id }) => id === plan) ?? operational.find(({ nextId }) => nextId === null) ?? operational[0];
  if (shown) return <ResourcesOfPlan key={shown.id} plan={shown} plans={operational} />;
  return (
    <Page title={say('resources.title')} lead={say('resources.lead')}>
      <Loaded query={plans} what={say('resources.title')}>
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
