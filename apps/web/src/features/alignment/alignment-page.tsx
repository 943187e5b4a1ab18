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
import { AlignmentOfPlan } from './alignment-of-plan';
import { useAlignmentAddress } from './use-alignment-address';

/** Whether results, numbers, risks, money and people of an operational plan line up, as the machine checks it. */
export function AlignmentPage() {
  const { say } = useWords();
  const [{ plan }] = useAlignmentAddress();
  const { query, plans, shown } = useOperationalPlans(plan);
  if (shown) return <AlignmentOfPlan key={shown.id} plan={shown} plans={plans} />;
  return (
    <Page title={say('frame.alignment')} lead={say('alignment.lead')}>
      <Loaded query={query} what={say('frame.alignment')}>
        {() => <NoPlan />}
      </Loaded>
    </Page>
  );
}

function NoPlan() {
  const { say } = useWords();
  const { actor } = useSignedIn();
  return (
    <Panel title={say('alignment.findings')}>
      <Empty
        title={say('alignment.noPlan')}
        why={mayChangePlans(actor).allowed ? say('alignment.noPlanWhyPlanner') : say('alignment.noPlanWhy')}
        action={
          <Anchor component={Link} to="/plans">
            {say('alignment.toPlans')}
          </Anchor>
        }
      />
    </Panel>
  );
}
