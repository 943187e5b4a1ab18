import type { CauseFound } from '../../api/comparisons';
import { useWords } from '../../text/words';
import { usePeriodName } from '../../ui/values/use-period-name';
import classes from './compare.module.css';

interface CausesListProps {
  readonly causes: readonly CauseFound[];
  /** The indicators of a result from which the change follows. */
  readonly indicators?: readonly string[];
}

/** Why something changed: in a word, and a sentence below it. */
export function CausesList({ causes, indicators = [] }: CausesListProps) {
  const { say } = useWords();
  const periodName = usePeriodName();
  const listed = (names: readonly string[]): string => names.join(say('values.listComma'));
  return (
    <ul className={classes.causes}>
      {causes.map(({ cause, periods }) => (
        <li key={cause}>
          <strong>{say(`compare.cause-${cause}`)}</strong>
          <span className={classes.quiet}>
            {say(`compare.why-${cause}`)}
            {periods.length > 0 && ` ${say('compare.periods', { periods: listed(periods.map(periodName)) })}`}
          </span>
        </li>
      ))}
      {indicators.length > 0 && (
        <li className={classes.quiet}>{say('compare.below', { indicators: listed(indicators) })}</li>
      )}
    </ul>
  );
}
