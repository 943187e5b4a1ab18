import { IconLock } from '@tabler/icons-react';
import type { Plan } from '../../api/plans';
import { useWords } from '../../text/words';
import { Banner } from '../../ui/banner';
import { PlanLink } from './plan-link';

interface FrozenBannerProps {
  readonly plan: Plan;
  readonly plans: readonly Plan[];
  readonly mayChange: boolean;
}

/** Which rule froze a plan, since when and by which edition; to a planner also why there are no buttons to change it. */
export function FrozenBanner({ plan, plans, mayChange }: FrozenBannerProps) {
  const { say, moment } = useWords();
  if (plan.frozenAt === null) return null;
  const next = plans.find(({ id }) => id === plan.nextId);
  return (
    <Banner mark={IconLock}>
      <p>
        <strong>{say('plans.frozenSince', { moment: moment(plan.frozenAt) })}</strong> {say('plans.frozenRule')}
      </p>
      {mayChange && <p>{say('plans.frozenWhyNot')}</p>}
      {next && (
        <p>
          <PlanLink plan={next}>{say('plans.nextEdition', { code: next.code })}</PlanLink>
        </p>
      )}
    </Banner>
  );
}
