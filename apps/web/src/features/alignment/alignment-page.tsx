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
import { AlignmentOfPlan } from './alignment-of-plan';
import { useAlignmentAddress } from './use-alignment-address';

/** Whether results, numbers, risks, money and people of an operational plan line up, as the machine checks it. */
export function AlignmentPage() {
  const { say } = useWords();
  const plans = useQuery(plansQuery);
  const [{ plan }] = useAlignmentAddress();
  const operational = plans.data?.filter(({ kind }) => kind === 'operational-plan') ?? [];
  // The edition that is worked with: the newest that nothing has followed.
  const shown =
    operational.find(({ id }) => id === plan) ?? operational.find(({ nextId }) => nextId === null) ?? operational[0];
  if (shown) return <AlignmentOfPlan key={shown.id} plan={shown} plans={operational} />;
  return (
    <Page title={say('frame.alignment')} lead={say('alignment.lead')}>
      <Loaded query={plans} what={say('frame.alignment')}>
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
