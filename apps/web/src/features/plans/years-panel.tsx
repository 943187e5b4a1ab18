import type { Plan, PlanYear } from '../../api/plans';
import { useWords } from '../../text/words';
import { Panel } from '../../ui/panel';
import { YearStatusTag } from '../../ui/year-status-tag';
import classes from './plans.module.css';
import { useDecisionSentence } from './use-decision-sentence';
import { useStanding } from './use-standing';

/** The status of a plan as a finding, and each of its years with where it stands and why. */
export function YearsPanel({ plan }: { readonly plan: Plan }) {
  const { say } = useWords();
  const standing = useStanding()(plan);
  const indicative = plan.years.filter(({ status }) => status === 'indicative').length;
  return (
    <Panel
      title={standing}
      note={indicative > 0 ? say('plans.indicativeCount', { count: indicative, total: plan.years.length }) : undefined}
    >
      <ol className={classes.years}>
        {plan.years.map((year) => (
          <li key={year.year} className={classes.year} data-status={year.status}>
            <YearCard plan={plan} year={year} />
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function YearCard({ plan: { decisions }, year }: { readonly plan: Plan; readonly year: PlanYear }) {
  const { say } = useWords();
  const sentenceOf = useDecisionSentence();
  const decision = decisions.find(({ id }) => id === year.decisionId);
  return (
    <>
      <span className={classes.yearHead}>
        <bdi className={classes.yearNumber}>{year.year}</bdi>
        <YearStatusTag status={year.status} />
      </span>
      {year.outside.map((outside) => (
        <span key={outside} className={classes.why}>
          {say(`plans.outside-${outside}`)}
        </span>
      ))}
      {decision && <span className={classes.quiet}>{sentenceOf(decision)}</span>}
    </>
  );
}
