import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { comparisonQuery, type PlanComparison } from '../../api/plans';
import { useWords } from '../../text/words';
import { Page } from '../../ui/page';
import { Loaded } from '../../ui/states/loaded';
import { Translated } from '../../ui/translated';
import { ComparisonPanel } from './comparison-panel';
import { PlanLink } from './plan-link';
import classes from './plans.module.css';

/** Two versions of a plan side by side, the earlier one first whichever was named first. */
export function ComparisonPage() {
  const { say } = useWords();
  const { planId = '', otherId = '' } = useParams({ strict: false });
  const query = useQuery(comparisonQuery(planId, otherId));
  const both = query.data;
  return (
    <Page
      title={
        both
          ? say('plans.comparisonTitle', { before: both.before.code, after: both.after.code })
          : say('plans.comparison')
      }
      lead={both && <BothPlans comparison={both} />}
    >
      <Loaded query={query} what={say('plans.comparison')}>
        {(comparison) => <ComparisonPanel comparison={comparison} />}
      </Loaded>
    </Page>
  );
}

function BothPlans({ comparison: { before, after } }: { readonly comparison: PlanComparison }) {
  const { say } = useWords();
  return (
    <span className={classes.both}>
      {([before, after] as const).map((plan, index) => (
        <span key={plan.id}>
          {index === 0 ? say('plans.before') : say('plans.after')}{' '}
          <PlanLink plan={plan}>
            <Translated words={plan.title} />
          </PlanLink>
        </span>
      ))}
    </span>
  );
}
