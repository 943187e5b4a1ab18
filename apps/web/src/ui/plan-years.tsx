import type { YearSpan } from '@resolute/domain';
import { useWords } from '../text/words';
import classes from './plan-years.module.css';

/** The years of a plan or a budget, from the first to the last. */
export function PlanYears({ firstYear, lastYear }: YearSpan) {
  const { say } = useWords();
  return (
    <span className={classes.years}>{say('plans.span', { first: String(firstYear), last: String(lastYear) })}</span>
  );
}
