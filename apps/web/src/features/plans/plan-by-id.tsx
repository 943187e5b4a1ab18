import { mayChangePlans } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import { type Plan, planQuery, plansQuery } from '../../api/plans';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { Page } from '../../ui/page';
import { PlanYears } from '../../ui/plan-years';
import { SampleTag } from '../../ui/sample-tag';
import { Loaded } from '../../ui/states/loaded';
import { titleText } from '../../ui/title-text';
import { useChangeAt } from '../../ui/use-change-at';
import { DecisionsPanel } from './decisions-panel';
import { FrozenBanner } from './frozen-banner';
import { FrozenMark } from './frozen-mark';
import { KindsPanel } from './kinds-panel';
import { PlanActs } from './plan-acts';
import { PlanEditions } from './plan-editions';
import classes from './plans.module.css';
import { YearsPanel } from './years-panel';

/** One plan: where its years stand, which decisions that follows from, and what it holds. */
export function PlanById({ id }: { readonly id: string }) {
  const { say, language } = useWords();
  const query = useQuery(planQuery(id));
  const { noticeAt, doneAt } = useChangeAt();
  const plan = query.data;
  return (
    <Page
      title={plan ? titleText(plan.title, language).text : say('plans.plan')}
      lead={plan && <Particulars plan={plan} />}
      {...(plan && { actions: <PlanActs plan={plan} onDone={doneAt('plan')} /> })}
    >
      {noticeAt('plan')}
      <Loaded query={query} what={say('plans.plan')}>
        {(loaded) => <AboutPlan plan={loaded} noticeAt={noticeAt} doneAt={doneAt} />}
      </Loaded>
    </Page>
  );
}

function Particulars({ plan }: { readonly plan: Plan }) {
  const { say } = useWords();
  return (
    <span className={classes.marks}>
      <bdi>{plan.code}</bdi>
      <span>{say(`plans.kind-${plan.kind}`)}</span>
      <PlanYears {...plan} />
      {plan.frozenAt !== null && <FrozenMark />}
      {plan.isSample && <SampleTag />}
    </span>
  );
}

function AboutPlan({ plan, noticeAt, doneAt }: { readonly plan: Plan } & ReturnType<typeof useChangeAt>) {
  const { say } = useWords();
  const mayChange = mayChangePlans(useSignedIn().actor).allowed;
  const { data: plans = [] } = useQuery(plansQuery);
  return (
    <>
      <FrozenBanner plan={plan} plans={plans} mayChange={mayChange} />
      <YearsPanel plan={plan} />
      {noticeAt('decisions')}
      <DecisionsPanel plan={plan} mayChange={mayChange} onDone={doneAt('decisions')} />
      {noticeAt('kinds')}
      <KindsPanel plan={plan} mayChange={mayChange && plan.frozenAt === null} onDone={doneAt('kinds')} />
      <PlanEditions plan={plan} plans={plans} />
      {plan.source !== null && <p className={classes.quiet}>{say('plans.publishedAt', { source: plan.source })}</p>}
    </>
  );
}
