import type { Plan } from '../../api/plans';
import { useWords } from '../../text/words';
import { PlanLink } from './plan-link';
import classes from './plans.module.css';

interface PlanEditionsProps {
  readonly plan: Plan;
  readonly plans: readonly Plan[];
}

/** The way to the edition before a rolling plan and to the one after it. */
export function PlanEditions({ plan, plans }: PlanEditionsProps) {
  const { say } = useWords();
  const previous = plans.find(({ id }) => id === plan.previousId);
  const next = plans.find(({ id }) => id === plan.nextId);
  if (!previous && !next) return null;
  return (
    <nav aria-label={say('plans.editions')} className={classes.editions}>
      {previous && <PlanLink plan={previous}>{say('plans.previousEdition', { code: previous.code })}</PlanLink>}
      {next && <PlanLink plan={next}>{say('plans.nextEdition', { code: next.code })}</PlanLink>}
    </nav>
  );
}
